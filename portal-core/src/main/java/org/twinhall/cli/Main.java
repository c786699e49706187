package org.twinhall.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code portal}: the entrance for people who run a portal. */
@Command(name = "portal", mixinStandardHelpOptions = true, versionProvider = VersionText.class,
        description = "Twinhall, a content portal for networks of twinning and friendship groups.")
public final class Main {

    private static final List<Class<?>> COMMANDS = List.of(DemoCommand.class, ServeCommand.class, MigrateCommand.class, ReindexCommand.class,
            DoctorCommand.class, PrepareCommand.class, ImportCommand.class, ExportCommand.class, UserCommand.class);
    private static final int FEWEST_CARRIERS = 16;
    private static final int CARRIERS_A_PROCESSOR = 8;

    private Main() {
    }

    /** Runs a command; exits with 0 when it did its work, 1 when it could not, 2 when it was called wrongly. */
    public static void main(String[] arguments) {
        carryMoreThanProcessors();
        System.exit(run(arguments));
    }

    /**
     * Virtual threads do not take turns on what carries them. With one carrier a processor, whoever wants a page that is ready
     * would wait for all those that are being made; with more, the system lets them take turns.
     */
    private static void carryMoreThanProcessors() {
        int carriers = Math.max(FEWEST_CARRIERS, CARRIERS_A_PROCESSOR * Runtime.getRuntime().availableProcessors());
        if (System.getProperty("jdk.virtualThreadScheduler.parallelism") == null) {
            System.setProperty("jdk.virtualThreadScheduler.parallelism", Integer.toString(carriers));
        }
    }

    /** Runs a command and gives its exit code. */
    public static int run(String... arguments) {
        var line = new CommandLine(new Main());
        // To read what every command takes is a tenth of the time in which a portal starts.
        boolean serves = arguments.length > 0 && arguments[0].equals(ServeCommand.NAME);
        (serves ? List.<Class<?>>of(ServeCommand.class) : COMMANDS).forEach(line::addSubcommand);
        line.setExecutionExceptionHandler(new FailureText());
        if (arguments.length == 0) {
            line.usage(System.out);
            return 2;
        }
        return line.execute(arguments);
    }
}
