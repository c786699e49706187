package org.twinhall.content;

import jakarta.inject.Inject;
import org.twinhall.access.Access;
import org.twinhall.access.Identity;
import org.twinhall.job.Job;

/** Takes scheduled entries live and expired ones down. */
public class ScheduleJob implements Job {

    private final Publishing publishing;
    private final Access access;

    @Inject
    ScheduleJob(Publishing publishing, Access access) {
        this.publishing = publishing;
        this.access = access;
    }

    @Override
    public void run() {
        access.as(Identity.PORTAL, () -> {
            publishing.doDue();
            return null;
        });
    }
}
