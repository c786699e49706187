package org.twinhall.registry.request;

import jakarta.inject.Inject;
import org.twinhall.access.Access;
import org.twinhall.access.Identity;
import org.twinhall.job.Job;

/** Reminds of requests that are about to run out, and ends those that have. */
public class RequestJob implements Job {

    private final Requests requests;
    private final RequestService service;
    private final Access access;

    @Inject
    RequestJob(Requests requests, RequestService service, Access access) {
        this.requests = requests;
        this.service = service;
        this.access = access;
    }

    @Override
    public void run() {
        access.as(Identity.PORTAL, () -> {
            requests.listEnding(service.today().plusDays(RequestService.NOTICE)).forEach(service::seeTo);
            return null;
        });
    }
}
