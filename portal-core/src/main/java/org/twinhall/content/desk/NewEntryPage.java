package org.twinhall.content.desk;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.content.EntryKind;
import org.twinhall.content.EntryKinds;
import org.twinhall.content.EntryRights;
import org.twinhall.content.EntryService;
import org.twinhall.content.Filing;
import org.twinhall.content.Wording;
import org.twinhall.content.outline.Outline;
import org.twinhall.content.outline.Outlines;
import org.twinhall.content.view.EntryWords;
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.LineField;
import org.twinhall.web.form.SelectField;

/** Begins an entry: what it is, for whom, in which language and under which title. */
@RequiresPermission(EntryRights.WRITE)
public class NewEntryPage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private Desk desk;

    @Inject
    private EntryKinds kinds;

    @Inject
    private EntryWords words;

    @Inject
    private EntryService service;

    @Inject
    private Outlines outlines;

    private final IModel<String> kind;
    private final IModel<Long> owner;
    private final IModel<Language> written;
    private final IModel<String> heading = Model.of("");
    private final IModel<Outline> outline = new Model<>();

    public NewEntryPage(PageParameters parameters) {
        super(parameters);
        var wanted = parameters.get("kind").toString("");
        kind = Model.of(kinds.isKnown(wanted) ? wanted : null);
        var owners = owners();
        var group = parameters.get("group").toString("");
        owner = Model.of(owners.stream().map(Desk.Owner::id).filter(id -> id.toString().equals(group)).findFirst()
                .orElse(owners.size() == 1 ? owners.get(0).id() : null));
        written = Model.of(language());
    }

    private List<Desk.Owner> owners() {
        return desk.listOwners(EntryRights.WRITE, language());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var form = new StatelessForm<Void>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                begin();
            }
        };
        var names = kinds.listAll().stream().map(EntryKind::name).toList();
        var owners = owners();
        form.add(new ErrorSummary("errors", form));
        form.add(new SelectField<>("kind", "new.kind", kind, () -> names, new LambdaChoiceRenderer<>(words::kind, name -> name)).required());
        form.add(new SelectField<>("owner", "new.owner", owner, () -> owners.stream().map(Desk.Owner::id).toList(),
                new LambdaChoiceRenderer<>(id -> name(owners, id), Object::toString)).required());
        form.add(new SelectField<>("written", "new.language", written, () -> List.of(Language.values()),
                new LambdaChoiceRenderer<>(Language::ownName, Language::tag)).required());
        form.add(new LineField("heading", "edit.title", heading, Wording.LONGEST_TITLE).required().attribute("dir", "auto"));
        form.add(new SelectField<>("outline", "new.outline", outline, () -> List.of(Outline.values()),
                new LambdaChoiceRenderer<>(one -> outlines.name(one, language().locale()), Outline::name)).nullable());
        form.add(new PlainPageLink("cancel", DeskPage.class));
        add(form);
    }

    private String name(List<Desk.Owner> owners, Long id) {
        return id == Desk.NETWORK ? getString("owner.network")
                : owners.stream().filter(one -> one.id() == id).map(Desk.Owner::name).findFirst().orElse("");
    }

    private void begin() {
        var owners = new Desk.Owner(owner.getObject(), "").asOwners();
        var begun = service.begin(kind.getObject(), owners, written.getObject(), "",
                new Wording(heading.getObject().strip(), "", body(), Map.of()), Filing.plain());
        setResponsePage(EntryEditPage.class, EntryEditPage.of(begun.getEntry().getId(), written.getObject()).set("done", "begun"));
    }

    private SafeHtml body() {
        return outline.getObject() == null ? SafeHtml.of("") : outlines.text(outline.getObject(), written.getObject());
    }

    @Override
    protected IModel<String> title() {
        return message("new.title");
    }
}
