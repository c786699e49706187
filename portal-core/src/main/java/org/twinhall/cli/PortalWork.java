package org.twinhall.cli;

import com.google.inject.Injector;
import java.time.Clock;
import org.twinhall.Portal;
import org.twinhall.PortalConfig;
import org.twinhall.access.Access;
import org.twinhall.access.Identity;
import org.twinhall.persistence.UnitOfWork;

/** Does something on behalf of the portal itself, in transactions of its own. */
final class PortalWork {

    /** The work, with the services of an open portal. */
    @FunctionalInterface
    interface Work {

        void run(Injector portal) throws Exception;
    }

    private PortalWork() {
    }

    static void run(PortalConfig config, Work work) throws Exception {
        try (var portal = Portal.open(config, Clock.systemUTC())) {
            var unit = portal.injector().getInstance(UnitOfWork.class);
            unit.begin();
            try {
                portal.injector().getInstance(Access.class).as(Identity.PORTAL, () -> {
                    work.run(portal.injector());
                    return null;
                });
            } finally {
                unit.end();
            }
        }
    }
}
