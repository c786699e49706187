package org.twinhall.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.twinhall.Portal;
import org.twinhall.archive.Archive;
import org.twinhall.media.MediaSettings;
import org.twinhall.search.IndexFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes an archive into an empty portal. */
@Command(name = "archive", aliases = "restore", mixinStandardHelpOptions = true, description = {
    "Take an archive, written by portal export, into an empty portal: on this database or another one."})
final class ImportArchiveCommand implements Callable<Integer> {

    @Mixin
    private HomeOption home;

    @Parameters(index = "0", paramLabel = "FILE", description = "The archive.")
    private Path file;

    @Override
    public Integer call() throws Exception {
        try (var archive = new Archive(file); var portal = Portal.open(home.config(), Clock.systemUTC())) {
            archive.load(portal.database(), portal.injector().getInstance(MediaSettings.class).folder());
            portal.injector().getInstance(IndexFolder.class).requestRebuild();
            System.out.println("everything of " + file + " is here now; the search index is built at the next start");
        }
        return 0;
    }
}
