package org.twinhall.content.view;

import jakarta.inject.Inject;
import java.util.Set;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.content.EntryField;
import org.twinhall.content.EntryKinds;
import org.twinhall.content.Wording;
import org.twinhall.media.MediaFile;
import org.twinhall.text.Language;
import org.twinhall.web.Texts;

/** A draft as readers would see it. */
public class DraftPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private EntryKinds kinds;

    @Inject
    private EntryWords words;

    @Inject
    private Texts texts;

    private final transient Wording wording;
    private final Language language;

    /**
     * Makes the panel.
     *
     * @param picture what stands first; null for none
     */
    public DraftPanel(String id, String kind, Set<Long> owners, Wording wording, Language language, MediaFile picture) {
        super(id);
        this.wording = wording;
        this.language = language;
        add(new Label("kind", words.kind(kind)), new Label("owners", words.groupNames(owners)));
        add(own(new Label("title", wording.title())), own(new Label("lead", wording.lead()).setVisible(!wording.lead().isEmpty())));
        add(new LeadFigure("picture", picture, language));
        add(answers(kind));
        add(own(new BodyLabel("body", wording.body())));
    }

    private Component answers(String kind) {
        var owner = kinds.get(kind).owner();
        var fields = kinds.get(kind).fields().stream().filter(field -> wording.fields().containsKey(field.name())).toList();
        var answers = new WebMarkupContainer("answers");
        answers.add(new ListView<>("answer", fields) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<EntryField> item) {
                var field = item.getModelObject();
                var answer = wording.fields().get(field.name());
                item.add(new Label("question", texts.get(owner, field.text(), getLocale())));
                item.add(new Label("text", field.choices().contains(answer) ? texts.get(owner, field.text() + "." + answer, getLocale()) : answer)
                        .add(AttributeModifier.replace("dir", "auto")));
            }
        });
        return answers.setVisible(!fields.isEmpty());
    }

    private Component own(Component component) {
        return component.add(AttributeModifier.replace("lang", language.tag()), AttributeModifier.replace("dir", language.direction()));
    }
}
