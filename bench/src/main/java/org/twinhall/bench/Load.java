package org.twinhall.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Readers who ask one address after the other, as fast as they are answered: wrk. */
final class Load {

    private static final Pattern FIGURE = Pattern.compile("figure (\\w+) ([\\d.]+)");

    private Load() {
    }

    /**
     * What came of it.
     *
     * @param rate   answers a second
     * @param median of the times that readers waited, in milliseconds
     * @param p99    of them one in a hundred waited longer, in milliseconds
     * @param longest that one of them waited, in milliseconds
     * @param cpu    of the server for each answer, in milliseconds
     * @param bytes  received for each answer
     * @param errors answers that were none
     */
    record Result(double rate, double median, double p99, double longest, double cpu, double bytes, double errors) {
    }

    /** Runs it for some seconds. */
    static Result run(Product server, Asked asked, int seconds, Path folder)
            throws IOException, InterruptedException {
        // Two may run at the same time.
        var script = Files.createTempFile(folder, "load", ".lua");
        Files.writeString(script, Resources.text("load.lua"));
        var list = Files.createTempFile(folder, "load", ".paths");
        Files.write(list, asked.paths());
        double before = server.cpuMillis();
        var builder = new ProcessBuilder("wrk", "-t", "1", "-c", Integer.toString(asked.connections()), "-d", seconds + "s", "--timeout", "30s",
                "-s", script.toString(), server.address(), "--", list.toString(), asked.numbered() ? Long.toString(System.nanoTime() / 1000) : "-", asked.zipped() ? "gzip" : "identity");
        var process = builder.redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("wrk: " + output);
        }
        double cpu = server.cpuMillis() - before;
        Files.delete(script);
        Files.delete(list);
        var figures = new java.util.HashMap<String, Double>();
        FIGURE.matcher(output).results().forEach(found -> figures.put(found.group(1), Double.parseDouble(found.group(2))));
        double answers = figures.get("requests");
        return new Result(answers / figures.get("duration") * 1e6, figures.get("p50") / 1000, figures.get("p99") / 1000, figures.get("max") / 1000, cpu / Math.max(1, answers),
                figures.get("bytes") / Math.max(1, answers), figures.get("errors"));
    }
}
