package org.twinhall.cli;

import java.util.concurrent.Callable;
import org.twinhall.PortalConfig;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks whether a portal can run here. */
@Command(name = "doctor", mixinStandardHelpOptions = true,
        description = "Check Java, disk, database, mail and plugins; one line for each, exit code 1 when one is not well.")
final class DoctorCommand implements Callable<Integer> {

    @Mixin
    private HomeOption home;

    @Override
    public Integer call() {
        PortalConfig config = home.config();
        boolean well = true;
        for (var check : Check.all(config)) {
            var finding = check.look();
            well &= finding.isWell();
            System.out.println((finding.isWell() ? "ok    " : "FAIL  ") + check.name() + ": " + finding.text());
        }
        return well ? 0 : 1;
    }
}
