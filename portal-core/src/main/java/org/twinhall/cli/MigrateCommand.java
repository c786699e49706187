package org.twinhall.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.twinhall.Portal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Brings the database up to date without serving. */
@Command(name = "migrate", mixinStandardHelpOptions = true, description = "Bring the database up to date, then stop.")
final class MigrateCommand implements Callable<Integer> {

    @Mixin
    private HomeOption home;

    @Override
    public Integer call() throws Exception {
        try (var portal = Portal.open(home.config(), Clock.systemUTC())) {
            System.out.println("the database of " + portal.config().home() + " is up to date");
        }
        return 0;
    }
}
