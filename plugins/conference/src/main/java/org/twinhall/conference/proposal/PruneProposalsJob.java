package org.twinhall.conference.proposal;

import jakarta.inject.Inject;
import org.twinhall.job.Job;

/** Removes proposals that nobody confirmed, and those whose time is over. */
public class PruneProposalsJob implements Job {

    private final ProposalService service;

    @Inject
    PruneProposalsJob(ProposalService service) {
        this.service = service;
    }

    @Override
    public void run() {
        service.prune();
    }
}
