package org.twinhall.content.wordpress;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.twinhall.job.Job;

/** Deletes the files of trials that nobody followed, and of uploads that broke off. */
public class PruneImportsJob implements Job {

    private final ImportFiles files;

    @Inject
    PruneImportsJob(ImportFiles files) {
        this.files = files;
    }

    @Override
    public void run() {
        try {
            files.prune();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
