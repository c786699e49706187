package org.twinhall.registry.health;

import jakarta.inject.Inject;
import org.twinhall.access.Access;
import org.twinhall.access.Identity;
import org.twinhall.job.Job;

/**
 * Looks at every friendship once a day: begins to look at new ones, asks the people of those of which nothing was heard, and
 * lets those fall asleep whose people were asked twice in vain and of which nothing was heard for long.
 */
public class HealthJob implements Job {

    private final HealthService service;
    private final Asking asking;
    private final Cares cares;
    private final Access access;

    @Inject
    HealthJob(HealthService service, Asking asking, Cares cares, Access access) {
        this.service = service;
        this.asking = asking;
        this.cares = cares;
        this.access = access;
    }

    @Override
    public void run() {
        access.as(Identity.PORTAL, () -> {
            var known = cares.all();
            service.listAll().forEach(health -> {
                if (!known.containsKey(health.link().getId())) {
                    service.begin(health.link().getId());
                } else {
                    look(health);
                }
            });
            return null;
        });
    }

    private void look(Health health) {
        if (service.isToAsk(health)) {
            asking.ask(health.link().getId());
        } else if (service.isToSleep(health)) {
            service.fallAsleep(health.link().getId());
        }
    }
}
