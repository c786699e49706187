package org.twinhall.opensearch;

import com.github.openjson.JSONException;
import com.github.openjson.JSONObject;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import org.twinhall.search.EngineAway;

/**
 * Speaks to the nodes of a cluster, to the next one when one cannot be reached. After none could be, it does not try again for a
 * moment: nobody waits for a cluster of which it is known that it is away.
 */
final class Cluster implements AutoCloseable {

    private static final Duration CONNECTING = Duration.ofSeconds(2);
    private static final Duration WORKING = Duration.ofSeconds(60);
    private static final long AWAY_NANOS = 1_000_000_000L;
    private static final int SHOWN = 500;

    private final ClusterSettings settings;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECTING).build();
    private volatile int last;
    private volatile Away away;

    Cluster(ClusterSettings settings) {
        this.settings = settings;
    }

    /** When it could not be reached the last time, and why. */
    private record Away(long since, EngineAway reason) {
    }

    /**
     * What came back.
     *
     * @param status 404 for what is not there, 409 for what somebody else has written later, 2xx for the rest
     */
    record Answer(int status, JSONObject body) {

        boolean isMissing() {
            return status == 404;
        }
    }

    /** Asks for something that is quickly done. */
    Answer ask(String path, Map<String, ?> question) throws IOException {
        return send("POST", path, new JSONObject(question).toString(), settings.patience());
    }

    Answer get(String path) throws IOException {
        return send("GET", path, "", settings.patience());
    }

    /** Has something done, which may take its time; {@code body} is JSON, or lines of it. */
    Answer tell(String method, String path, String body) throws IOException {
        return send(method, path, body, WORKING);
    }

    private Answer send(String method, String path, String body, Duration patience) throws IOException {
        var before = away;
        if (before != null && System.nanoTime() - before.since() < AWAY_NANOS) {
            throw new EngineAway(before.reason().getMessage(), before.reason());
        }
        IOException refused = null;
        for (int turn = 0; turn < settings.addresses().size(); turn++) {
            int node = (last + turn) % settings.addresses().size();
            try {
                var response = client.send(request(node, method, path, body, patience), BodyHandlers.ofString());
                last = node;
                away = null;
                return read(response, method + " " + path);
            } catch (ConnectException | HttpConnectTimeoutException e) {
                refused = e;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw (IOException) new InterruptedIOException("interrupted while asking the search cluster").initCause(e);
            } catch (EngineAway e) {
                throw e;
            } catch (HttpTimeoutException e) {
                throw new EngineAway("the search cluster took too long for " + method + " " + path, e);
            } catch (IOException e) {
                throw isAway(e);
            }
        }
        throw isAway(refused);
    }

    private EngineAway isAway(IOException cause) {
        var reason = new EngineAway("the search cluster at " + settings.addresses() + " does not answer: " + cause, cause);
        away = new Away(System.nanoTime(), reason);
        return reason;
    }

    private HttpRequest request(int node, String method, String path, String body, Duration patience) {
        var request = HttpRequest.newBuilder(settings.addresses().get(node).resolve(path)).timeout(patience)
                .header("Accept", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", path.contains("/_bulk") ? "application/x-ndjson" : "application/json");
        }
        if (!settings.login().isEmpty()) {
            request.header("Authorization", settings.login());
        }
        return request.build();
    }

    private static Answer read(HttpResponse<String> response, String what) throws IOException {
        int status = response.statusCode();
        if (status == 401 || status == 403) {
            throw new EngineAway("the search cluster refuses " + what + ": are plugin.opensearch.user and .password right, and may that user do it?", null);
        }
        if (status == 429 || status >= 500) {
            throw new EngineAway("the search cluster cannot do " + what + " now: " + status + " " + shown(response.body()), null);
        }
        if (status >= 400 && status != 404 && status != 409) {
            throw new IOException("the search cluster does not understand " + what + ": " + status + " " + shown(response.body()));
        }
        try {
            return new Answer(status, response.body().isBlank() ? new JSONObject() : new JSONObject(response.body()));
        } catch (JSONException e) {
            throw new EngineAway("what answers at the address of the search cluster is none: " + shown(response.body()), e);
        }
    }

    private static String shown(String body) {
        return body.substring(0, Math.min(body.length(), SHOWN));
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
