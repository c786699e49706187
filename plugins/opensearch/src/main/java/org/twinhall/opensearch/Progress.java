package org.twinhall.opensearch;

import com.github.openjson.JSONObject;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.twinhall.search.EngineIndex;

/**
 * How far an index has come along the change log, as it is noted in the cluster for all nodes of the portal.
 *
 * @param position the number of the last change taken in
 * @param stamp    what that change was
 * @param types    the types of things for which the index was built
 */
record Progress(long position, String stamp, String types) {

    /** The portal's fields and analysis, and how this plugin writes them. */
    private static final String FORMAT = EngineIndex.FORMAT + "/1";

    /** What is noted of an index; empty when nothing is, or when it is of another format. */
    static Optional<Progress> read(Cluster cluster, ClusterSettings settings, String index) throws IOException {
        var noted = cluster.get("/" + settings.notes() + "/_doc/" + index);
        return noted.isMissing() ? Optional.empty() : Optional.of(noted.body().getJSONObject("_source")).filter(one -> one.getString("format").equals(FORMAT))
                .map(one -> new Progress(one.getLong("position"), one.getString("stamp"), one.getString("types")));
    }

    /** Notes it, unless another node has come further. */
    void note(Cluster cluster, ClusterSettings settings, String index) throws IOException {
        var text = new JSONObject(Map.of("position", position, "stamp", stamp, "types", types, "format", FORMAT, "at", System.currentTimeMillis()));
        cluster.tell("PUT", "/" + settings.notes() + "/_doc/" + index + "?version_type=external_gte&version=" + position, text.toString());
    }
}
