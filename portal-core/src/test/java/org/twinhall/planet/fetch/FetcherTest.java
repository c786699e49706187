package org.twinhall.planet.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sites that keep the portal waiting by saying a little now and then. */
class FetcherTest {

    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/atom+xml\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"", "HTTP/1.1 200", HEAD, HEAD + "\r\n", HEAD + "Transfer-Encoding: chunked\r\n\r\n", "HTTP/1.1 302 Found\r\nLocation: "})
    void aSiteThatDripsIsLeft(String start) throws IOException {
        try (var site = drips(start)) {
            assertEquals(Trouble.SLOW, refusal(site));
        }
    }

    /** On a busy machine the time may be over before there is a connection. */
    @RepeatedTest(10)
    void aSiteForWhichNoTimeIsLeftIsLeft() throws IOException {
        try (var site = drips("")) {
            var host = "127.0.0.1:" + site.getLocalPort();
            var hurried = new Fetcher(new FetchSettings("Test", Set.of(host)), Clock.systemUTC(), Duration.ofNanos(1));
            assertEquals(Trouble.SLOW, assertThrows(FetchException.class, () -> hurried.fetch("http://" + host + "/", "", "")).trouble());
        }
    }

    @Test
    void nobodyAtHomeIsToldFromNoSuchSite() throws IOException {
        var site = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        site.close();
        assertEquals(Trouble.NO_CONNECTION, refusal(site));
        assertEquals(Trouble.NO_HOST, assertThrows(FetchException.class, () -> fetcher("x").fetch("https://no-such-site.invalid/", "", "")).trouble());
    }

    private static Trouble refusal(ServerSocket site) {
        var host = "127.0.0.1:" + site.getLocalPort();
        return assertThrows(FetchException.class, () -> fetcher(host).fetch("http://" + host + "/", "", "")).trouble();
    }

    private static Fetcher fetcher(String inside) {
        return new Fetcher(new FetchSettings("Test", Set.of(inside)), Clock.systemUTC(), Duration.ofMillis(400));
    }

    /** Says the start and then a letter every few milliseconds, for ever. */
    private static ServerSocket drips(String start) throws IOException {
        var site = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> {
            try (var reader = site.accept(); var out = reader.getOutputStream()) {
                out.write(start.getBytes(StandardCharsets.US_ASCII));
                while (true) {
                    out.write('5');
                    out.flush();
                    LockSupport.parkNanos(5_000_000);
                }
            } catch (IOException e) {
                // The other side has hung up.
            }
        });
        return site;
    }
}
