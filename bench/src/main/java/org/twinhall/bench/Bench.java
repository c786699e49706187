package org.twinhall.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the portal as it is delivered beside what it could at best be, in one run. */
@Command(name = "bench", mixinStandardHelpOptions = true, description = "Measure the portal beside its limits, on generated content.")
public final class Bench implements java.util.concurrent.Callable<Integer> {

    private static final Map<String, Integer> SIZES = Map.of("1k", 1_000, "10k", 10_000, "100k", 100_000, "1m", 1_000_000);

    @Option(names = "--size", defaultValue = "10k", paramLabel = "SIZE", description = "How many entries: 1k, 10k, 100k or 1m (default: ${DEFAULT-VALUE}).")
    private String size;

    @Option(names = "--quick", description = "One short round of each, to see that it runs.")
    private boolean quick;

    @Option(names = "--publish", description = "Measure nothing; write what the last run of each size found into bench/README.md.")
    private boolean publish;

    @Option(names = "--only", paramLabel = "WORD", split = ",", description = "Only the scenarios whose name contains it, or one of several words; what was found of the others stays.", defaultValue = "")
    private List<String> only;

    @Option(names = "--product", paramLabel = "DIR", description = "The unpacked portal (default: ${DEFAULT-VALUE}).", defaultValue = "dist/target/twinhall")
    private Path product;

    @Option(names = "--work", paramLabel = "DIR", description = "Where content is kept between runs (default: ${DEFAULT-VALUE}).", defaultValue = "bench/target/work")
    private Path work;

    /** Runs it. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        var bench = Path.of("bench").toAbsolutePath();
        if (publish) {
            new Growth(bench, SIZES).publish();
            return 0;
        }
        if (!SIZES.containsKey(size)) {
            System.err.println("bench: --size: one of " + SIZES.keySet().stream().sorted().toList());
            return 2;
        }
        var report = new Report(size, quick);
        if (!only.equals(List.of(""))) {
            report.keep(Growth.last(bench, size));
        }
        var content = new Content(product.toAbsolutePath(), work.toAbsolutePath(), size, SIZES.get(size));
        content.prepare(report);
        try (var portal = content.serve(report)) {
            var rounds = new Rounds(portal, content, quick, only, report);
            // The longest last; what was found is written down after each.
            for (Scenarios scenarios : List.<Scenarios>of(new Searching(rounds)::run, new Writing(rounds)::run, new SigningUp(rounds)::run,
                    new Crowd(rounds)::run, new Reading(rounds)::run)) {
                scenarios.run();
                Files.writeString(Growth.file(bench, size), report.markdown());
            }
        }
        System.out.println(report.markdown());
        return 0;
    }

    /** Scenarios that belong together. */
    private interface Scenarios {

        void run() throws IOException, InterruptedException;
    }

    /** The command that starts one of the servers of this benchmark. */
    static List<String> server(Class<?> type, String... arguments) throws IOException {
        var java = ProcessHandle.current().info().command().orElseThrow(() -> new IOException("no java"));
        var command = new java.util.ArrayList<>(List.of(java, "-Xmx1g", "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), type.getName(), Product.PORT));
        command.addAll(List.of(arguments));
        return command;
    }
}
