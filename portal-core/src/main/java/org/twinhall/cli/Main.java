package org.twinhall.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code portal}: the entrance for people who run a portal. */
@Command(name = "portal", mixinStandardHelpOptions = true, versionProvider = VersionText.class,
        description = "Twinhall, a content portal for networks of twinning and friendship groups.",
        subcommands = {DemoCommand.class, ServeCommand.class, MigrateCommand.class, ReindexCommand.class, DoctorCommand.class, PrepareCommand.class, ImportCommand.class, ExportCommand.class, UserCommand.class})
public final class Main {

    private Main() {
    }

    /** Runs a command; exits with 0 when it did its work, 1 when it could not, 2 when it was called wrongly. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs a command and gives its exit code. */
    public static int run(String... arguments) {
        var line = new CommandLine(new Main());
        line.setExecutionExceptionHandler(new FailureText());
        if (arguments.length == 0) {
            line.usage(System.out);
            return 2;
        }
        return line.execute(arguments);
    }
}
