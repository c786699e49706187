package org.twinhall.content.tree;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.content.EntryRights;
import org.twinhall.content.EntryService;
import org.twinhall.content.PageCopy;
import org.twinhall.content.Translation;
import org.twinhall.content.desk.Desk;
import org.twinhall.content.desk.EntryEditPage;
import org.twinhall.text.Language;
import org.twinhall.web.PortalPage;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.InLanguage;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.CheckField;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.SelectField;

/** Copies an entry, with the pages below it if wanted, for the same owner or another one. */
@RequiresPermission(EntryRights.WRITE)
public class CopyPage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private EntryService service;

    @Inject
    private PageCopy copies;

    @Inject
    private Desk desk;

    private final long entryId;
    private final Language written;
    private final transient Translation translation;
    private final IModel<Long> owner;
    private final IModel<Boolean> withBelow = Model.of(true);

    public CopyPage(PageParameters parameters) {
        super(parameters);
        entryId = EntryEditPage.entryOf(parameters);
        written = EntryEditPage.languageOf(parameters);
        var entry = service.getEntryForWriting(entryId);
        translation = entry.translation(written).orElseThrow(PortalPage::notFound);
        if (entry.isTrashed()) {
            throw notFound();
        }
        var own = entry.getOwners().stream().sorted().findFirst().orElse(Desk.NETWORK);
        owner = Model.of(owners().stream().map(Desk.Owner::id).filter(id -> id.equals(own)).findFirst().orElse(null));
    }

    private List<Desk.Owner> owners() {
        return desk.listOwners(EntryRights.WRITE, language());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        int below = copies.countBelow(entryId);
        var owners = owners();
        add(new Label("entry", translation.getTitle()).add(new InLanguage(written)));
        var form = new StatelessForm<Void>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                copy(below);
            }
        };
        form.add(new ErrorSummary("errors", form));
        form.add(new SelectField<>("owner", "copy.owner", owner, () -> owners.stream().map(Desk.Owner::id).toList(),
                new LambdaChoiceRenderer<>(id -> id == Desk.NETWORK ? getString("tree.network")
                        : owners.stream().filter(one -> one.id() == id).map(Desk.Owner::name).findFirst().orElse(""), Object::toString)).required());
        form.add(new CheckField("below", "copy.below", withBelow).setVisible(below > 0));
        form.add(new PlainPageLink("cancel", EntryEditPage.class, EntryEditPage.of(entryId, written)));
        add(form);
    }

    private void copy(int below) {
        boolean all = below > 0 && Boolean.TRUE.equals(withBelow.getObject());
        if (all && below >= PageCopy.MOST) {
            error(getString("copy.tooMany").replace("${number}", Integer.toString(PageCopy.MOST)));
            return;
        }
        var copy = copies.copy(entryId, new Desk.Owner(owner.getObject(), "").asOwners(), all);
        setResponsePage(EntryEditPage.class, EntryEditPage.of(copy.getId(), written).set("done", "copied"));
    }

    @Override
    protected IModel<String> title() {
        return message("copy.title");
    }
}
