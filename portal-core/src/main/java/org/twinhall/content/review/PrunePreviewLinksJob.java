package org.twinhall.content.review;

import jakarta.inject.Inject;
import org.twinhall.job.Job;

/** Forgets links to drafts that have expired. */
public class PrunePreviewLinksJob implements Job {

    private final PreviewLinkService links;

    @Inject
    PrunePreviewLinksJob(PreviewLinkService links) {
        this.links = links;
    }

    @Override
    public void run() {
        links.prune();
    }
}
