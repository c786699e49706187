package org.twinhall.cli;

import com.google.inject.Injector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.twinhall.archive.Archive;
import org.twinhall.archive.ArchiveException;
import org.twinhall.archive.GroupImport;
import org.twinhall.archive.GroupReport;
import org.twinhall.media.MediaSettings;
import org.twinhall.search.IndexFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes an archive in: of a whole portal into an empty one, of one group beside what is there. */
@Command(name = "archive", aliases = "restore", mixinStandardHelpOptions = true, description = {
    "Take in an archive that portal export wrote, on this kind of database or another one.",
    "That of a whole portal comes into an empty one; that of one group beside what is there, and a second time it changes nothing."})
final class ImportArchiveCommand implements Callable<Integer> {

    @Mixin
    private HomeOption home;

    @Parameters(index = "0", paramLabel = "FILE", description = "The archive.")
    private Path file;

    @Option(names = "--dry-run", description = "For the archive of one group: write nothing but the report.")
    private boolean dry;

    @Override
    public Integer call() throws Exception {
        PortalWork.run(home.config(), this::take);
        return 0;
    }

    private void take(Injector portal) throws ArchiveException, IOException {
        try (var archive = new Archive(file)) {
            if (archive.isOfGroup()) {
                tell(portal.getInstance(GroupImport.class).take(file, dry));
                return;
            }
            if (dry) {
                throw new ArchiveException("only the archive of one group can be rehearsed");
            }
            archive.load(portal.getInstance(DataSource.class), portal.getInstance(MediaSettings.class).folder());
            portal.getInstance(IndexFolder.class).requestRebuild();
            System.out.println("everything of " + file + " is here now; the search index is built at the next start");
        }
    }

    private static void tell(GroupReport report) {
        report.lines().forEach((table, line) -> System.out.println(table + "\t" + line.come() + " come\t" + line.here() + " here already\t" + line.left() + " stay behind"));
        report.renamed().forEach(words -> System.out.println("its address was taken:\t" + words));
        System.out.println(report.come() == 0 ? "everything of " + report.group() + " is here already" : (report.isDry() ? "dry run, nothing was written: " : "")
                + report.group() + (report.isNewGroup() ? " is new here, " : " was here, ") + report.come() + " rows and " + report.files() + " files come");
    }
}
