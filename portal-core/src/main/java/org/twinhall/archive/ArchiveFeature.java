package org.twinhall.archive;

import java.time.Duration;
import org.twinhall.access.Role;
import org.twinhall.group.GroupSlots;
import org.twinhall.plugin.Feature;
import org.twinhall.web.Menu;

/** Archives: of the whole portal, or of one group that takes its things along. */
public final class ArchiveFeature extends Feature {

    @Override
    protected void configure() {
        entities(KeptArchive.class);
        permission(ArchiveService.ADMINISTER);
        permission(ArchiveService.TAKE_OUT, Role.REPRESENTATIVE);
        page("/admin/archives", ArchivesPage.class);
        page("/desk/groups/${group}/archive", GroupArchivePage.class);
        resource("/archives/${id}", ArchiveResource.class);
        menu(Menu.ADMIN, 46, "archives.title", ArchivesPage.class);
        slot(GroupSlots.DESK, 50, ArchiveLinkPanel::new);
        job(Duration.ofSeconds(2), ArchiveJob.class);
        job(Duration.ofHours(1), PruneArchivesJob.class);
        personalData(ArchivePrivacy.class);
    }
}
