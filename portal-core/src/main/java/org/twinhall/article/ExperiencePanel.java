package org.twinhall.article;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.content.EntryField;
import org.twinhall.content.EntryView;
import org.twinhall.web.component.InLanguage;

/** The experience card: the article in five short answers; hidden when none was given. */
final class ExperiencePanel extends Panel {

    private static final long serialVersionUID = 1L;

    ExperiencePanel(String id, EntryView entry) {
        super(id);
        var answered = ArticleKind.FIELDS.stream().filter(field -> !entry.fields().getOrDefault(field.name(), "").isBlank()).toList();
        setVisible(!answered.isEmpty());
        add(new ListView<>("fact", answered) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<EntryField> item) {
                var field = item.getModelObject();
                var answer = entry.fields().get(field.name());
                item.add(new Label("question", getString(field.text())));
                boolean choice = !field.choices().isEmpty();
                var label = new Label("answer", choice ? getString(field.text() + "." + answer, null, answer) : answer);
                if (!choice) {
                    label.add(new InLanguage(entry.language()));
                }
                item.add(label);
            }
        });
    }
}
