package org.twinhall.content;

import jakarta.inject.Inject;
import org.twinhall.job.Job;

/** Reads the links of texts that were written before the portal kept them. */
public class ReadLinksJob implements Job {

    private final EntryLinks links;

    @Inject
    ReadLinksJob(EntryLinks links) {
        this.links = links;
    }

    @Override
    public void run() {
        boolean more = true;
        while (more) {
            more = links.readOld();
        }
    }
}
