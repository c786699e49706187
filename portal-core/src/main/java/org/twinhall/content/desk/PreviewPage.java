package org.twinhall.content.desk;

import jakarta.inject.Inject;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.link.BookmarkablePageLink;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.content.EntryField;
import org.twinhall.content.EntryKinds;
import org.twinhall.content.EntryRights;
import org.twinhall.content.view.EntryWords;
import org.twinhall.content.view.LeadFigure;
import org.twinhall.media.MediaFiles;
import org.twinhall.web.PortalPage;
import org.twinhall.web.Texts;
import org.twinhall.content.view.BodyLabel;

/** The latest draft as readers would see it. */
@RequiresPermission(EntryRights.WRITE)
public class PreviewPage extends PortalPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private EditingService editing;

    @Inject
    private EntryKinds kinds;

    @Inject
    private EntryWords words;

    @Inject
    private MediaFiles files;

    @Inject
    private Texts texts;

    private final transient EditedEntry entry;

    public PreviewPage(PageParameters parameters) {
        super(parameters);
        entry = editing.read(EntryEditPage.entryOf(parameters), EntryEditPage.languageOf(parameters));
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var wording = entry.latest();
        add(new BookmarkablePageLink<>("back", EntryEditPage.class, EntryEditPage.of(entry.entryId(), entry.language())));
        add(new Label("kind", words.kind(entry.kind())));
        add(new Label("owners", words.groupNames(entry.owners())));
        add(own(new Label("title", wording.title())));
        add(own(new Label("lead", wording.lead()).setVisible(!wording.lead().isEmpty())));
        var picture = entry.pictureId() == null ? null : files.find(entry.pictureId()).orElse(null);
        add(new LeadFigure("picture", picture, entry.language()));
        var fields = kinds.get(entry.kind()).fields().stream().filter(field -> wording.fields().containsKey(field.name())).toList();
        var owner = kinds.get(entry.kind()).owner();
        var answers = new org.apache.wicket.markup.html.WebMarkupContainer("answers");
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
        add(answers.setVisible(!fields.isEmpty()));
        add(own(new BodyLabel("draft", wording.body())));
    }

    private Component own(Component component) {
        return component.add(AttributeModifier.replace("lang", entry.language().tag()), AttributeModifier.replace("dir", entry.language().direction()));
    }

    @Override
    protected IModel<String> title() {
        return Model.of(entry.latest().title());
    }
}
