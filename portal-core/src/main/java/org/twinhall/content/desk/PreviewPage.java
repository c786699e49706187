package org.twinhall.content.desk;

import jakarta.inject.Inject;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.content.EntryRights;
import org.twinhall.content.view.DraftDoor;
import org.twinhall.web.PortalPage;
import org.twinhall.web.component.PlainLink;
import org.twinhall.web.component.PlainPageLink;

/** The latest draft as readers would see it on a telephone. */
@RequiresPermission(EntryRights.WRITE)
public class PreviewPage extends PortalPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private EditingService editing;

    @Inject
    private DraftDoor drafts;

    private final transient EditedEntry entry;

    public PreviewPage(PageParameters parameters) {
        super(parameters);
        entry = editing.read(EntryEditPage.entryOf(parameters), EntryEditPage.languageOf(parameters));
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var address = drafts.path(entry.entryId(), entry.language());
        add(text("heading", title(), entry.language()));
        add(new PlainPageLink("back", EntryEditPage.class, EntryEditPage.of(entry.entryId(), entry.language())));
        add(new PlainLink("wide", address));
        add(new WebMarkupContainer("telephone").add(AttributeModifier.replace("src", address + "&" + DraftDoor.FRAMED + "=yes")));
    }

    @Override
    protected IModel<String> title() {
        return Model.of(entry.latest().title());
    }
}
