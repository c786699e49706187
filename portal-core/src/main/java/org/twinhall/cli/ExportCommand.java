package org.twinhall.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.twinhall.Portal;
import org.twinhall.archive.ArchiveWriter;
import org.twinhall.archive.GroupScope;
import org.twinhall.archive.GroupTables;
import org.twinhall.archive.PortalKey;
import org.twinhall.group.GroupService;
import org.twinhall.media.MediaSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the whole portal, or one group, into one file. */
@Command(name = "export", aliases = "backup", mixinStandardHelpOptions = true, description = {
    "Write the whole portal into one file that depends on no database, and read it again to see that it is whole.",
    "On MariaDB people can go on working meanwhile. With the embedded database stop the portal first,",
    "or make the archive in the administration, where it need not stop."})
final class ExportCommand implements Callable<Integer> {

    @Mixin
    private HomeOption home;

    @Parameters(index = "0", paramLabel = "FILE", description = "The archive, a zip file.")
    private Path file;

    @Option(names = "--with-passwords", description = "Keep the hashes of passwords, so that people can sign in as before; keep the file as safe as them.")
    private boolean passwords;

    @Option(names = "--group", paramLabel = "SLUG", description = "One group alone, to be taken into another portal beside what is there.")
    private String group;

    @Override
    public Integer call() throws Exception {
        PortalWork.run(home.config(), portal -> {
            var writer = new ArchiveWriter(portal.getInstance(DataSource.class), portal.getInstance(MediaSettings.class).folder(), Portal.version())
                    .from(portal.getInstance(PortalKey.class).get());
            if (group != null) {
                var found = portal.getInstance(GroupService.class).findByAddress(group).orElseThrow(() -> new IOException("there is no group with the address " + group));
                writer.only(new GroupScope(portal.getInstance(GroupTables.class), found.getId(), found.getSlug()));
            }
            writer.write(file.toAbsolutePath(), passwords, Clock.systemUTC().instant());
            System.out.println("written and checked: " + file + (passwords ? "" : " (without passwords: people set new ones by mail)"));
        });
        return 0;
    }
}
