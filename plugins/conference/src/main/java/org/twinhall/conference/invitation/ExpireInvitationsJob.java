package org.twinhall.conference.invitation;

import jakarta.inject.Inject;
import org.twinhall.job.Job;

/** Ends invitations that were not answered in time, form by form. */
public class ExpireInvitationsJob implements Job {

    private final InvitationService service;

    @Inject
    ExpireInvitationsJob(InvitationService service) {
        this.service = service;
    }

    @Override
    public void run() {
        service.listFormsOverdue().forEach(service::expire);
    }
}
