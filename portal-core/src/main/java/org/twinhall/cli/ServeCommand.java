package org.twinhall.cli;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.twinhall.ConfigException;
import org.twinhall.LivePortal;
import org.twinhall.account.Accounts;
import org.twinhall.persistence.UnitOfWork;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves a portal for real readers. */
@Command(name = ServeCommand.NAME, mixinStandardHelpOptions = true, description = "Serve the portal (production).")
final class ServeCommand implements Callable<Integer> {

    static final String NAME = "serve";

    @Mixin
    private HomeOption home;

    @Override
    public Integer call() throws Exception {
        var config = home.config();
        if (config.baseUrl().isEmpty()) {
            throw new ConfigException(List.of("base.url: required, such as https://friends.example.org"));
        }
        try (var shutdown = new Shutdown(); var live = LivePortal.open(config, Clock.systemUTC())) {
            var portal = live.portal();
            var unitOfWork = portal.injector().getInstance(UnitOfWork.class);
            if (unitOfWork.call(portal.injector().getInstance(Accounts.class)::hasDemo)) {
                throw new IllegalStateException("this database holds the demo's accounts, whose passwords are published:"
                        + " serve from another home or database");
            }
            live.serve();
            System.out.println("Twinhall serves " + config.baseUrl() + " at " + portal.address());
            shutdown.await();
        }
        return 0;
    }
}
