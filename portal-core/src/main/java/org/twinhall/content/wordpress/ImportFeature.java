package org.twinhall.content.wordpress;

import java.time.Duration;
import org.twinhall.access.Role;
import org.twinhall.plugin.Feature;
import org.twinhall.plugin.GroupRows;
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
        groupRows(GroupRows.of("import_run").below("member_group", "group_id").refers("account_id", "account").only("state", ImportRun.State.DONE.name()).unit(),
                GroupRows.of("import_author").below("import_run", "run_id").refers("account_id", "account"),
                GroupRows.of("import_item").below("import_run", "run_id").refers("entry_id", "entry").refers("revision_id", "revision").refers("media_id", "media_file"));
        contributeType(Forwarding.class, OldAddresses.class);
    }
}
