package org.twinhall.opensearch;

import com.github.openjson.JSONObject;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinhall.plugin.PluginConfig;
import org.twinhall.search.EngineIndex;
import org.twinhall.search.SearchEngine;

/**
 * The cluster as the portal's search engine. All its indexes begin with the configured name, which itself is an alias of the one
 * that answers; what is noted of them lies in an index of its own.
 */
@Singleton
final class ClusterEngine implements SearchEngine {

    private static final Logger LOG = LoggerFactory.getLogger(ClusterEngine.class);
    /** An index that does not answer and of which nothing was noted for so long was given up by the node that built it; the next one that starts deletes it. */
    private static final Duration GIVEN_UP = Duration.ofHours(6);

    private final ClusterSettings settings;
    private Cluster cluster;

    @Inject
    ClusterEngine(PluginConfig config) {
        settings = ClusterSettings.read(config);
    }

    @Override
    public boolean isConfigured() {
        return !settings.addresses().isEmpty();
    }

    @Override
    public synchronized void open() {
        if (cluster == null) {
            cluster = new Cluster(settings);
        }
    }

    /** The name of the index that answers. */
    static Optional<String> answering(Cluster cluster, ClusterSettings settings) throws IOException {
        var found = cluster.get("/" + settings.index() + "-*/_alias/" + settings.index());
        return found.isMissing() ? Optional.empty() : found.body().keySet().stream().findFirst();
    }

    @Override
    public Optional<EngineIndex> current() throws IOException {
        var name = answering(cluster, settings);
        sweep(name.orElse(""));
        var found = name.isPresent() ? read(name.get()) : Optional.<EngineIndex>empty();
        LOG.info("searches are answered by the cluster at {}, {}", settings.addresses(), found.isPresent() ? "index " + name.get() : "as soon as there is an index");
        return found;
    }

    private Optional<EngineIndex> read(String name) throws IOException {
        var progress = Progress.read(cluster, settings, name);
        if (progress.isEmpty()) {
            return Optional.empty();
        }
        var index = new ClusterIndex(cluster, settings, name, progress.get(), true);
        index.learn();
        return Optional.of(index);
    }

    @Override
    public EngineIndex create(String types) throws IOException {
        if (cluster.get("/" + settings.notes()).isMissing()) {
            cluster.tell("PUT", "/" + settings.notes(), new JSONObject(Map.of("settings", Map.of("index",
                    Map.of("number_of_shards", 1, "number_of_replicas", settings.replicas())))).toString());
        }
        var name = settings.index() + "-" + Long.toString(System.currentTimeMillis(), Character.MAX_RADIX) + Long.toString(ProcessHandle.current().pid(), Character.MAX_RADIX);
        var made = cluster.tell("PUT", "/" + name, new JSONObject(JsonDocuments.index(settings.shards())).toString());
        if (!made.body().optBoolean("acknowledged")) {
            throw new IOException("the search cluster makes no index " + name + ": " + made.body());
        }
        return new ClusterIndex(cluster, settings, name, new Progress(0, "", types), false);
    }

    /** The one that answers now: another node may have built it. */
    @Override
    public EngineIndex reopen(EngineIndex troubled) throws IOException {
        var name = answering(cluster, settings);
        return (name.isPresent() ? read(name.get()) : Optional.<EngineIndex>empty()).orElseThrow(() -> new IOException("no index answers in the search cluster"));
    }

    @Override
    public void answerFrom(EngineIndex index) throws IOException {
        var next = (ClusterIndex) index;
        var before = answering(cluster, settings);
        cluster.tell("POST", "/_aliases", new JSONObject(Map.of("actions", List.of(
                Map.of("remove", Map.of("index", settings.index() + "-*", "alias", settings.index(), "must_exist", false)),
                Map.of("add", Map.of("index", next.name(), "alias", settings.index()))))).toString());
        next.answers();
        before.filter(name -> !name.equals(next.name())).ifPresent(this::discard);
    }

    @Override
    public void discard(EngineIndex index) {
        discard(((ClusterIndex) index).name());
    }

    private void discard(String name) {
        try {
            cluster.tell("DELETE", "/" + name, "");
            cluster.tell("DELETE", "/" + settings.notes() + "/_doc/" + name, "");
        } catch (IOException e) {
            LOG.info("index {} cannot be deleted now: {}", name, e.getMessage());
        }
    }

    private void sweep(String answering) throws IOException {
        var all = cluster.get("/" + settings.index() + "-*/_settings?flat_settings=true");
        if (!all.isMissing()) {
            long before = System.currentTimeMillis() - GIVEN_UP.toMillis();
            for (var name : all.body().keySet()) {
                if (!name.equals(answering) && all.body().getJSONObject(name).getJSONObject("settings").getLong("index.creation_date") < before && noted(name) < before) {
                    discard(name);
                }
            }
        }
    }

    private long noted(String name) throws IOException {
        var note = cluster.get("/" + settings.notes() + "/_doc/" + name);
        return note.isMissing() ? 0 : note.body().getJSONObject("_source").getLong("at");
    }

    @Override
    public synchronized void close() {
        if (cluster != null) {
            cluster.close();
            cluster = null;
        }
    }
}
