package org.twinhall.planet.fetch;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.client5.http.utils.DateUtils;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.Timeout;

/**
 * Gets what lies at an address of somebody else: never from a private network, never more than {@link #MOST_BYTES}, never for
 * longer than half a minute, and only when it changed.
 */
@Singleton
public class Fetcher {

    /** Most bytes that are read, unpacked. */
    public static final int MOST_BYTES = 2 << 20;

    private static final int MOST_TURNS = 5;
    private static final Timeout CONNECT = Timeout.ofSeconds(5);
    private static final Timeout LEASE = Timeout.ofSeconds(20);
    private static final Timeout SILENCE = Timeout.ofSeconds(10);
    private static final int LONGEST_LINE = 8192;
    private static final int MOST_HEADERS = 100;
    private static final int AT_ONCE = 32;
    private static final int AT_ONCE_FROM_ONE_SITE = 2;
    private static final Duration LONGEST_WAIT = Duration.ofDays(7);

    private final Guard guard;
    private final String agent;
    private final Clock clock;
    private final Duration longest;
    private CloseableHttpClient client;

    @Inject
    Fetcher(FetchSettings settings, Clock clock) {
        this(settings, clock, Duration.ofSeconds(25));
    }

    Fetcher(FetchSettings settings, Clock clock, Duration longest) {
        this.guard = new Guard(settings.inside());
        this.agent = settings.agent();
        this.clock = clock;
        this.longest = longest;
    }

    /** To read whom Java trusts takes so long that a portal which fetches nothing yet need not wait for it. */
    private synchronized CloseableHttpClient client() {
        if (client == null) {
            client = open();
        }
        return client;
    }

    private CloseableHttpClient open() {
        var lines = Http1Config.custom().setMaxLineLength(LONGEST_LINE).setMaxHeaderCount(MOST_HEADERS).build();
        var connections = PoolingHttpClientConnectionManagerBuilder.create().setDnsResolver(guard)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder().http1Config(lines).build())
                .setMaxConnTotal(AT_ONCE).setMaxConnPerRoute(AT_ONCE_FROM_ONE_SITE)
                .setDefaultConnectionConfig(ConnectionConfig.custom().setConnectTimeout(CONNECT).setSocketTimeout(SILENCE).build()).build();
        // One answer for each connection: what a site says after its answer is nobody's.
        return HttpClients.custom().setConnectionManager(connections).setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent(agent).disableRedirectHandling().disableCookieManagement().disableAuthCaching()
                .disableAutomaticRetries().disableContentCompression()
                .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(SILENCE).setConnectionRequestTimeout(LEASE)
                        .setProtocolUpgradeEnabled(false).build()).build();
    }

    /**
     * Fetches, following where the site leads.
     *
     * @param tag      entity tag of the last time; empty for none
     * @param modified what the site said of its last change then; empty for nothing
     * @throws FetchException when it cannot be had
     */
    public Fetched fetch(String address, String tag, String modified) {
        long end = System.nanoTime() + longest.toNanos();
        var at = guard.address(address);
        for (int turn = 0; turn <= MOST_TURNS; turn++) {
            var answer = ask(at, tag, modified, end);
            if (answer.next() == null) {
                return answer.fetched();
            }
            at = guard.address(answer.next());
        }
        throw new FetchException(Trouble.NO_END);
    }

    /** Either what was there, or where to look instead. */
    private record Answer(Fetched fetched, String next) {
    }

    private Answer ask(URI at, String tag, String modified, long end) {
        var request = new HttpGet(at);
        request.setHeader("Accept", "application/atom+xml, application/rss+xml, application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.5, */*;q=0.1");
        request.setHeader("Accept-Encoding", "gzip");
        if (!tag.isEmpty()) {
            request.setHeader("If-None-Match", tag);
        }
        if (!modified.isEmpty()) {
            request.setHeader("If-Modified-Since", modified);
        }
        // A site that sends a byte now and then is cut off from outside.
        var alarm = new CompletableFuture<Void>().completeOnTimeout(null, Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        alarm.thenRun(request::cancel);
        try {
            var response = client().executeOpen(RoutingSupport.determineHost(request), request, null);
            try {
                return read(at, response, end);
            } finally {
                // Closing alone would wait for the end of an answer that may have none.
                request.cancel();
                Closer.closeQuietly(response);
            }
        } catch (FetchException e) {
            throw e;
        } catch (HttpException | IOException | IllegalStateException e) {
            // What is cancelled before it is connected the client takes for a mistake; with time left it is one.
            throw new FetchException(trouble(e, end));
        } finally {
            alarm.cancel(false);
        }
    }

    private static Trouble trouble(Exception failure, long end) {
        return switch (failure) {
            case Guard.InsideException inside -> Trouble.INSIDE;
            case UnknownHostException unknown -> Trouble.NO_HOST;
            case SocketTimeoutException silent -> Trouble.SLOW;
            case Exception other when System.nanoTime() >= end -> Trouble.SLOW;
            case IllegalStateException mistake -> throw mistake;
            case SSLException unsafe -> Trouble.UNSAFE;
            case ZipException broken -> Trouble.BROKEN;
            default -> Trouble.NO_CONNECTION;
        };
    }

    private Answer read(URI at, ClassicHttpResponse response, long end) throws IOException {
        int status = response.getCode();
        var location = header(response, "Location");
        if (status >= 300 && status < 400 && status != 304 && !location.isEmpty()) {
            return new Answer(null, resolve(at, location));
        }
        var kept = new Fetched(at, null, header(response, "Content-Type"), header(response, "ETag"), header(response, "Last-Modified"));
        return switch (status) {
            case 200 -> new Answer(new Fetched(at, body(response, end), kept.type(), kept.tag(), kept.modified()), null);
            case 304 -> new Answer(kept, null);
            case 401, 403, 451 -> throw new FetchException(Trouble.FORBIDDEN);
            case 404 -> throw new FetchException(Trouble.MISSING);
            case 410 -> throw new FetchException(Trouble.GONE);
            case 429, 503 -> throw new FetchException(Trouble.BUSY, wait(header(response, "Retry-After")));
            default -> throw new FetchException(Trouble.FAILING);
        };
    }

    private static String resolve(URI at, String location) {
        try {
            return at.resolve(location.strip().replace(" ", "%20")).toString();
        } catch (IllegalArgumentException e) {
            throw new FetchException(Trouble.NO_ADDRESS);
        }
    }

    private static byte[] body(ClassicHttpResponse response, long end) throws IOException {
        var bytes = new ByteArrayOutputStream();
        if (response.getEntity() == null) {
            return bytes.toByteArray();
        }
        var packed = header(response, "Content-Encoding");
        var raw = response.getEntity().getContent();
        copy(packed.contains("gzip") ? new GZIPInputStream(raw) : raw, bytes, end);
        return bytes.toByteArray();
    }

    private static void copy(InputStream from, ByteArrayOutputStream to, long end) throws IOException {
        var buffer = new byte[LONGEST_LINE];
        for (int count = from.read(buffer); count >= 0; count = from.read(buffer)) {
            to.write(buffer, 0, count);
            if (to.size() > MOST_BYTES) {
                throw new FetchException(Trouble.TOO_BIG);
            }
            if (System.nanoTime() >= end) {
                throw new FetchException(Trouble.SLOW);
            }
        }
    }

    /** Seconds or a date, as the site likes; a site that asks for years is not believed. */
    private Duration wait(String told) {
        var wait = Duration.ZERO;
        if (told.matches("\\d{1,9}")) {
            wait = Duration.ofSeconds(Long.parseLong(told));
        } else if (!told.isEmpty()) {
            Instant until = DateUtils.parseStandardDate(told);
            wait = until == null ? wait : Duration.between(clock.instant(), until);
        }
        return wait.isNegative() ? Duration.ZERO : wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private static String header(ClassicHttpResponse response, String name) {
        var header = response.getFirstHeader(name);
        return header == null || header.getValue() == null ? "" : header.getValue().strip();
    }
}
