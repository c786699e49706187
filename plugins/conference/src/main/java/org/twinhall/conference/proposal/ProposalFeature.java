package org.twinhall.conference.proposal;

import java.time.Duration;
import org.twinhall.plugin.Feature;

/** Sessions that people propose. */
public final class ProposalFeature extends Feature {

    @Override
    protected void configure() {
        entities(Call.class, Proposal.class);
        page("/events/${event}/propose", ProposePage.class);
        page("/proposals/${secret}", OwnProposalPage.class);
        page("/desk/events/${event}/programme/proposals", ProposalsPage.class);
        job(Duration.ofHours(6), PruneProposalsJob.class);
        demo(ProposalDemo.class);
        personalData(ProposalPrivacy.class);
    }
}
