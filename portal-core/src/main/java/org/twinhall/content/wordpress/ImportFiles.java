package org.twinhall.content.wordpress;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The files of runs, kept beside the database until the runs are done; those of trials a while longer. */
@Singleton
class ImportFiles {

    /** So long a trial can be followed by the real thing without sending the file again. */
    static final Duration TRIALS_STAY = Duration.ofDays(2);

    private final ImportSettings settings;
    private final ImportRuns runs;
    private final Clock clock;

    @Inject
    ImportFiles(ImportSettings settings, ImportRuns runs, Clock clock) {
        this.settings = settings;
        this.runs = runs;
        this.clock = clock;
    }

    /** A place for a file that is being received; on the same disk as where it is kept. */
    Path receive() throws IOException {
        Files.createDirectories(settings.folder());
        return Files.createTempFile(settings.folder(), "incoming-", ".part");
    }

    /** Keeps the files of a run. */
    void keep(ImportRun run, Path file, Path attachments) throws IOException {
        Files.createDirectories(settings.folder());
        Files.move(file, file(run));
        if (attachments != null) {
            Files.move(attachments, folder(run, ".zip"));
        }
    }

    boolean has(ImportRun run) {
        return Files.exists(file(run));
    }

    Path file(ImportRun run) {
        return folder(run, ".xml");
    }

    /** The pictures and documents of a run; null for none. */
    Path attachments(ImportRun run) {
        var zip = folder(run, ".zip");
        return Files.exists(zip) ? zip : null;
    }

    private Path folder(ImportRun run, String ending) {
        return settings.folder().resolve(run.getId() + ending);
    }

    void forget(ImportRun run) throws IOException {
        Files.deleteIfExists(file(run));
        Files.deleteIfExists(folder(run, ".zip"));
    }

    /** Deletes what nobody comes back for. */
    void prune() throws IOException {
        if (!Files.isDirectory(settings.folder())) {
            return;
        }
        List<Path> all;
        try (var found = Files.list(settings.folder())) {
            all = found.toList();
        }
        var before = clock.instant().minus(TRIALS_STAY);
        for (var file : all) {
            var number = file.getFileName().toString().replaceFirst("\\..*", "");
            boolean running = number.matches("\\d{1,18}") && runs.find(Long.parseLong(number)).filter(ImportRun::isRunning).isPresent();
            if (!running && Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                Files.deleteIfExists(file);
            }
        }
    }
}
