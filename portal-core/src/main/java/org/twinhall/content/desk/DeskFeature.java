package org.twinhall.content.desk;

import org.twinhall.content.autosave.Autosave;
import org.twinhall.content.autosave.AutosavePrivacy;
import org.twinhall.content.autosave.AutosaveResource;
import org.twinhall.plugin.Feature;
import org.twinhall.web.Menu;

/** Writing: the desk, the editor and what keeps its text. */
public final class DeskFeature extends Feature {

    @Override
    protected void configure() {
        entities(Autosave.class);
        page("/desk", DeskPage.class);
        page("/desk/new", NewEntryPage.class);
        page("/desk/entries/${entry}/${written}", EntryEditPage.class);
        page("/desk/entries/${entry}/${written}/translate", TranslatePage.class);
        page("/desk/entries/${entry}/${written}/preview", PreviewPage.class);
        page("/desk/entries/${entry}/${written}/trash", TrashPage.class);
        resource("/${language}/desk/autosave/${translation}", AutosaveResource.class);
        resource("/${language}/desk/links", LinkResource.class);
        menu(Menu.WORK, 10, "menu.desk", DeskPage.class);
        personalData(AutosavePrivacy.class);
    }
}
