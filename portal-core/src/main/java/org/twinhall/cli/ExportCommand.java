package org.twinhall.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.twinhall.Portal;
import org.twinhall.archive.ArchiveWriter;
import org.twinhall.media.MediaSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the whole portal into one file. */
@Command(name = "export", aliases = "backup", mixinStandardHelpOptions = true, description = {
    "Write the whole portal into one file that depends on no database, and read it again to see that it is whole.",
    "On MariaDB people can go on working meanwhile; a portal with the embedded database must be stopped first."})
final class ExportCommand implements Callable<Integer> {

    @Mixin
    private HomeOption home;

    @Parameters(index = "0", paramLabel = "FILE", description = "The archive, a zip file.")
    private Path file;

    @Option(names = "--with-passwords", description = "Keep the hashes of passwords, so that people can sign in as before; keep the file as safe as them.")
    private boolean passwords;

    @Override
    public Integer call() throws Exception {
        try (var portal = Portal.open(home.config(), Clock.systemUTC())) {
            new ArchiveWriter(portal.database(), portal.injector().getInstance(MediaSettings.class).folder(), Portal.version())
                    .write(file.toAbsolutePath(), passwords, Clock.systemUTC().instant());
            System.out.println("written and checked: " + file + (passwords ? "" : " (without passwords: people set new ones by mail)"));
        }
        return 0;
    }
}
