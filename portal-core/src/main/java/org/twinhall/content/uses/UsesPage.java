package org.twinhall.content.uses;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.content.Entry;
import org.twinhall.content.EntryRights;
import org.twinhall.content.EntryService;
import org.twinhall.content.desk.DeskSlots;
import org.twinhall.content.desk.EntryEditPage;
import org.twinhall.text.Language;
import org.twinhall.web.PortalPage;
import org.twinhall.web.SlotPanel;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.InLanguage;
import org.twinhall.web.component.PlainPageLink;

/** Where an entry is used: which texts and menus lead to it, and whatever else features know. */
@RequiresPermission(EntryRights.WRITE)
public class UsesPage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private EntryService service;

    private final transient Entry entry;
    private final Language written;

    public UsesPage(PageParameters parameters) {
        super(parameters);
        entry = service.getEntryForWriting(EntryEditPage.entryOf(parameters));
        written = EntryEditPage.languageOf(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var translation = entry.translation(written).orElseThrow(PortalPage::notFound);
        add(new Label("entry", translation.getTitle()).add(new InLanguage(written)));
        add(new PlainPageLink("editor", EntryEditPage.class, EntryEditPage.of(entry.getId(), written)));
        add(new SlotPanel<>("uses", DeskSlots.USES, Model.of(entry.getId())));
    }

    @Override
    protected IModel<String> title() {
        return message("uses.title");
    }
}
