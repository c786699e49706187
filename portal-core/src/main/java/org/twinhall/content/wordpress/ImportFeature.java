package org.twinhall.content.wordpress;

import java.time.Duration;
import org.twinhall.access.Role;
import org.twinhall.plugin.Feature;
import org.twinhall.web.Forwarding;
import org.twinhall.web.Menu;

/** Bringing in what groups wrote with WordPress. */
public final class ImportFeature extends Feature {

    @Override
    protected void configure() {
        entities(ImportRun.class, ImportItem.class, ImportAuthor.class);
        permission(WordPressImport.IMPORT, Role.ORGANISER);
        page("/admin/imports", ImportsPage.class);
        page("/admin/imports/${run}", ImportPage.class);
        menu(Menu.ADMIN, 45, "imports.title", ImportsPage.class);
        job(Duration.ofSeconds(2), ImportJob.class);
        job(Duration.ofHours(1), PruneImportsJob.class);
        contributeType(Forwarding.class, OldAddresses.class);
    }
}
