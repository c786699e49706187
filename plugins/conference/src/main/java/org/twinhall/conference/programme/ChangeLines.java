package org.twinhall.conference.programme;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.text.Language;

/** What is otherwise in a programme, line by line; on pages and in mails. */
public final class ChangeLines extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProgrammeWords words;

    private final transient List<Change> changes;
    private final Language language;

    public ChangeLines(String id, List<Change> changes, Language language) {
        super(id);
        this.changes = changes;
        this.language = language;
        setVisible(!changes.isEmpty());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("change", changes) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Change> item) {
                var change = item.getModelObject();
                item.add(new Label("what", getString("programme.change." + change.what())), new Label("title", words.title(change.session()).told(language)),
                        new Label("when", words.change(change, language)));
            }
        });
    }
}
