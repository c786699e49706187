package org.twinhall.registry.introduction;

import jakarta.inject.Inject;
import org.twinhall.job.Job;

/** Ends introductions whose time is over, and reminds of those whose end is near. */
public class ExpireIntroductionsJob implements Job {

    private final IntroductionService service;

    @Inject
    ExpireIntroductionsJob(IntroductionService service) {
        this.service = service;
    }

    @Override
    public void run() {
        service.listOver().forEach(service::expire);
        service.listToRemind().forEach(service::remind);
    }
}
