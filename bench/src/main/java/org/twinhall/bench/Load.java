package org.twinhall.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
     * @param cpu    of the server for each answer, in milliseconds
     * @param bytes  received for each answer
     * @param errors answers that were none
     */
    record Result(double rate, double median, double p99, double cpu, double bytes, double errors) {
    }

    /**
     * Runs it.
     *
     * @param paths       asked in turn, by each connection from another place on
     * @param numbered    whether each request gets a number of its own behind its path, so that none is asked twice
     * @param seconds     how long
     * @param connections open all the time
     */
    static Result run(Product server, List<String> paths, boolean numbered, boolean zipped, int connections, int seconds, Path folder)
            throws IOException, InterruptedException {
        var script = folder.resolve("load.lua");
        Files.writeString(script, Resources.text("load.lua"));
        var list = folder.resolve("load.paths");
        Files.write(list, paths);
        double before = server.cpuMillis();
        var builder = new ProcessBuilder("wrk", "-t", "1", "-c", Integer.toString(connections), "-d", seconds + "s", "--timeout", "30s",
                "-s", script.toString(), server.address(), "--", list.toString(), numbered ? Long.toString(System.nanoTime() / 1000) : "-", zipped ? "gzip" : "identity");
        var process = builder.redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("wrk: " + output);
        }
        double cpu = server.cpuMillis() - before;
        var figures = new java.util.HashMap<String, Double>();
        FIGURE.matcher(output).results().forEach(found -> figures.put(found.group(1), Double.parseDouble(found.group(2))));
        double answers = figures.get("requests");
        return new Result(answers / figures.get("duration") * 1e6, figures.get("p50") / 1000, figures.get("p99") / 1000, cpu / Math.max(1, answers),
                figures.get("bytes") / Math.max(1, answers), figures.get("errors"));
    }
}
