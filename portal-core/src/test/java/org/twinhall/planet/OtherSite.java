package org.twinhall.planet;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** A site on this machine, on a port of its own, that behaves as it is told. */
final class OtherSite implements AutoCloseable {

    /** What is done with a request. */
    @FunctionalInterface
    interface Answer {
        void give(HttpExchange request) throws IOException;
    }

    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final Queue<HttpExchange> asked = new ConcurrentLinkedQueue<>();

    OtherSite() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", request -> {
            asked.add(request);
            answers.getOrDefault(request.getRequestURI().getPath(), status(404)).give(request);
            request.close();
        });
        server.start();
    }

    String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    String address(String path) {
        return "http://" + host() + path;
    }

    void answer(String path, Answer answer) {
        answers.put(path, answer);
    }

    /** A header of the latest request for a path; null when it had none. */
    String asked(String path, String header) {
        return asked.stream().filter(request -> request.getRequestURI().getPath().equals(path)).reduce((first, last) -> last).orElseThrow()
                .getRequestHeaders().getFirst(header);
    }

    long timesAsked(String path) {
        return asked.stream().filter(request -> request.getRequestURI().getPath().equals(path)).count();
    }

    static Answer body(String type, String text) {
        return request -> {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            request.getResponseHeaders().set("Content-Type", type);
            request.sendResponseHeaders(200, bytes.length);
            request.getResponseBody().write(bytes);
        };
    }

    static Answer feed(String xml) {
        return body("application/atom+xml", xml);
    }

    /** A feed with an entity tag, sent again only when another one is known. */
    static Answer tagged(String tag, String xml) {
        return request -> {
            request.getResponseHeaders().set("ETag", tag);
            if (tag.equals(request.getRequestHeaders().getFirst("If-None-Match"))) {
                request.sendResponseHeaders(304, -1);
            } else {
                feed(xml).give(request);
            }
        };
    }

    static Answer status(int status, String... headers) {
        return request -> {
            for (int at = 0; at < headers.length; at += 2) {
                request.getResponseHeaders().set(headers[at], headers[at + 1]);
            }
            request.sendResponseHeaders(status, -1);
        };
    }

    static Answer redirect(String address) {
        return status(302, "Location", address);
    }

    static Answer packed(byte[] start, long zeros) {
        return request -> {
            var bytes = new ByteArrayOutputStream();
            try (OutputStream out = new GZIPOutputStream(bytes)) {
                out.write(start);
                var block = new byte[64 * 1024];
                for (long left = zeros; left > 0; left -= block.length) {
                    out.write(block);
                }
            }
            request.getResponseHeaders().set("Content-Type", "application/atom+xml");
            request.getResponseHeaders().set("Content-Encoding", "gzip");
            request.sendResponseHeaders(200, bytes.size());
            bytes.writeTo(request.getResponseBody());
        };
    }

    /** Spaces until the other side hangs up. */
    static Answer endless() {
        return request -> {
            request.sendResponseHeaders(200, 0);
            var block = " ".repeat(8192).getBytes(StandardCharsets.UTF_8);
            while (true) {
                request.getResponseBody().write(block);
            }
        };
    }

    /** Says nothing before the latch is open. */
    static Answer after(CountDownLatch latch, Answer answer) {
        return request -> {
            try {
                latch.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            answer.give(request);
        };
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
