package org.twinhall.registry.post;

import jakarta.inject.Inject;
import org.twinhall.job.Job;

/** Forgets private links that have expired. */
public class PruneTicketsJob implements Job {

    private final Tickets tickets;

    @Inject
    PruneTicketsJob(Tickets tickets) {
        this.tickets = tickets;
    }

    @Override
    public void run() {
        tickets.prune();
    }
}
