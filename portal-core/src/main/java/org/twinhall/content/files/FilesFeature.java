package org.twinhall.content.files;

import java.time.Duration;
import org.twinhall.plugin.Feature;
import org.twinhall.web.Menu;

/** The library of pictures and documents. */
public final class FilesFeature extends Feature {

    @Override
    protected void configure() {
        page("/desk/files", FilesPage.class);
        page("/desk/files/${file}", FilePage.class);
        entities(Arrival.class);
        resource("/${language}/desk/upload", ArrivalResource.class);
        resource("/${language}/desk/upload/${arrival}", ArrivalResource.class);
        job(Duration.ofHours(1), ArrivalJob.class);
        personalData(ArrivalPrivacy.class);
        menu(Menu.WORK, 20, "menu.files", FilesPage.class);
    }
}
