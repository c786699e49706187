package org.twinhall.content.files;

import org.twinhall.plugin.Feature;
import org.twinhall.web.Menu;

/** The library of pictures and documents. */
public final class FilesFeature extends Feature {

    @Override
    protected void configure() {
        page("/desk/files", FilesPage.class);
        page("/desk/files/${file}", FilePage.class);
        resource("/${language}/desk/upload", UploadResource.class);
        menu(Menu.WORK, 20, "menu.files", FilesPage.class);
    }
}
