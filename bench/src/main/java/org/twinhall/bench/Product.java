package org.twinhall.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own: the portal as it is delivered, or what it is compared with. */
final class Product implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    static final String PORT = "{port}";

    private static final double TICKS_A_SECOND = 100;
    private static final int UTIME = 11;

    private final Process process;
    private final int port;
    private final double startMillis;

    private Product(Process process, int port, String path) throws IOException, InterruptedException {
        this.process = process;
        this.port = port;
        long begun = System.nanoTime();
        while (!isThere(path)) {
            if (!process.isAlive() || System.nanoTime() - begun > PATIENCE.toNanos()) {
                process.destroyForcibly();
                throw new IOException("it does not serve: see its log");
            }
            Thread.sleep(5);
        }
        startMillis = (System.nanoTime() - begun) / 1e6;
    }

    /** Starts a program that is told its port where its arguments say {@link #PORT}, and waits for a page. */
    static Product start(List<String> command, Path log, String path) throws IOException, InterruptedException {
        int port = freePort();
        var arguments = new ArrayList<String>();
        command.forEach(word -> arguments.add(word.replace(PORT, Integer.toString(port))));
        return new Product(process(arguments, log), port, path);
    }

    /** Runs a program to its end. */
    static double run(List<String> command, Path log) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        var process = process(command, log);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed: see " + log);
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    private static Process process(List<String> command, Path log) throws IOException {
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
    }

    /** Below the range of outgoing connections. */
    private static int freePort() throws IOException {
        for (int port = 18_000; ; port++) {
            try (var socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (java.net.BindException e) {
                // Somebody else listens there.
            }
        }
    }

    private boolean isThere(String path) throws InterruptedException {
        try {
            return get(path).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address() + path)).timeout(Duration.ofSeconds(60));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** From the start of the process to the first good page, in milliseconds. */
    double startMillis() {
        return startMillis;
    }

    /** The time of processors that it has used, in milliseconds. */
    double cpuMillis() throws IOException {
        var stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[UTIME]) + Long.parseLong(fields[UTIME + 1])) * 1000 / TICKS_A_SECOND;
    }

    /** The memory that is its own, and its part of what is shared, in megabytes. */
    double memory() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/smaps_rollup")).stream().filter(line -> line.startsWith("Pss:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024).sum();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
