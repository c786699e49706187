package org.twinhall.registry.scale;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.twinhall.change.Follower;
import org.twinhall.testing.RunningPortal;

/**
 * Measures how long the registry takes with 5,000 partners and 20,000 links, and how large its answers are. Not a test: run it
 * with the test class path and the system properties {@code plugin.jar} and {@code twinhall.install}. Each request carries a cookie,
 * so that every answer is made anew and none comes from the page cache.
 */
final class RegistryTimes {

    private static final int PARTNERS = 5_000;
    private static final int LINKS = 20_000;
    private static final int WARM_UP = 60;
    private static final int MEASURED = 200;
    private static final List<String> PATHS = List.of("/en/registry", "/ar/registry?page=120", "/en/registry?q=rumman&territory=gaza",
            "/en/registry?theme=water&since=2010", "/en/registry?view=table", "/en/registry?view=britain", "/en/registry?view=palestine", "/en/registry?view=map",
            "/en/registry?view=map&territory=gaza&kind=school", "/en/registry/network", "/en/registry/gaps", "/en/registry/match/groups/scale-group-1",
            "/en/registry/match/partners/scale-partner-1");

    private RegistryTimes() {
    }

    public static void main(String[] paths) throws Exception {
        try (var portal = RunningPortal.withPlugin()) {
            // What the index takes in is no part of what a page costs.
            portal.get(Follower.class).catchUp();
            new GeneratedRegistry(PARTNERS, LINKS).write(portal);
            System.out.println("path, median ms, p99 ms, CPU ms, kB, kB compressed");
            for (var path : paths.length == 0 ? PATHS : List.of(paths)) {
                measure(portal.address() + path, path);
            }
        }
    }

    private static void measure(String address, String path) throws IOException, InterruptedException {
        var client = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(URI.create(address)).header("Cookie", "measured=anew").build();
        var body = new byte[0];
        var times = new double[MEASURED];
        long begun = System.nanoTime();
        long cpu = 0;
        for (int round = -WARM_UP; round < MEASURED; round++) {
            if (round == 0) {
                cpu = cpu();
            }
            long before = System.nanoTime();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            body = answer.body();
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + " " + path);
            }
            if (round >= 0) {
                times[round] = (System.nanoTime() - before) / 1e6;
            } else if (System.nanoTime() - begun > 120_000_000_000L) {
                // Too slow to be measured two hundred times.
                System.out.printf("%s, over %d ms each, -, %d, %d%n", path, (System.nanoTime() - before) / 1_000_000, body.length / 1000, zipped(body) / 1000);
                return;
            }
        }
        Arrays.sort(times);
        System.out.printf("%s, %.1f, %.1f, %.1f, %d, %d%n", path, times[MEASURED / 2], times[MEASURED * 99 / 100 - 1],
                (cpu() - cpu) / 1e6 / MEASURED, body.length / 1000, zipped(body) / 1000);
    }

    /** What this process, server and client, has had of the processors: tells more than time does on a machine that others use too. */
    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static int zipped(byte[] body) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(body);
        }
        return bytes.size();
    }
}
