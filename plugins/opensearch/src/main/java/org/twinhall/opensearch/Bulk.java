package org.twinhall.opensearch;

import com.github.openjson.JSONObject;
import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinhall.search.EngineAway;

/**
 * Documents on their way into an index, as one request.
 *
 * <p>Each carries the number of the change up to which what it says is true, as its version, and the cluster refuses whatever is
 * older than what it has. So several nodes of the portal may write the same index without minding each other: who has read later
 * wins, whoever comes last.
 */
final class Bulk {

    private static final Logger LOG = LoggerFactory.getLogger(Bulk.class);
    private static final int LONGEST = 4_000_000;

    private final StringBuilder lines = new StringBuilder();

    /**
     * Where documents go.
     *
     * @param isAlias whether it is the name under which one index after the other answers
     */
    record Target(String name, boolean isAlias) {
    }

    private static JSONObject action(String what, String id, long version) {
        return new JSONObject(Map.of(what, Map.of("_id", id, "version", version, "version_type", "external_gte")));
    }

    void enter(String id, long version, JSONObject document) {
        lines.append(action("index", id, version)).append('\n').append(document).append('\n');
    }

    void delete(String id, long version) {
        lines.append(action("delete", id, version)).append('\n');
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Whether it should be sent before more is added. */
    boolean isFull() {
        return lines.length() > LONGEST;
    }

    /**
     * Sends it.
     *
     * @param index   where to; an alias is never made into an index
     * @param version of documents that the cluster cannot take, a word too long say: of those nothing is kept
     */
    void send(Cluster cluster, Target index, long version) throws IOException {
        if (isEmpty()) {
            return;
        }
        var answer = cluster.tell("POST", "/" + index.name() + "/_bulk?require_alias=" + index.isAlias(), lines.toString());
        if (answer.isMissing()) {
            throw new IOException("there is no index " + index.name() + " in the search cluster any more");
        }
        if (answer.body().getBoolean("errors")) {
            var refused = new Bulk();
            for (var item : answer.body().getJSONArray("items")) {
                var act = (JSONObject) item;
                judge(act.getJSONObject(act.keys().next()), refused, version);
            }
            refused.send(cluster, index, version);
        }
    }

    /** What was deleted need not have been there, and what somebody wrote who had read later stays. */
    private static void judge(JSONObject result, Bulk refused, long version) throws IOException {
        int status = result.getInt("status");
        var error = result.optJSONObject("error");
        if (error != null && (status == 404 || error.optString("type").startsWith("strict_dynamic_mapping"))) {
            throw new IOException("the index in the search cluster is not the one that was written to: " + error);
        } else if (status == 400) {
            LOG.error("the search cluster cannot take {}; it is not found: {}", result.getString("_id"), error);
            refused.delete(result.getString("_id"), version);
        } else if (status >= 400 && status != 404 && status != 409) {
            throw new EngineAway("the search cluster cannot take documents now: " + result, null);
        }
    }
}
