package org.twinhall.opensearch;

import com.github.openjson.JSONObject;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.twinhall.change.ChangeKey;
import org.twinhall.search.EngineAway;
import org.twinhall.search.EngineIndex;

/**
 * One index in the cluster. Each node of the portal follows the change log on its own and writes what it reads; how far the index
 * has come stands in the cluster, so what one node has taken in the others need not.
 */
final class ClusterIndex implements EngineIndex {

    /** Translations of a thing that different people may read are documents of their own; there are never more of one thing. */
    private static final int MOST = 8;

    private final Cluster cluster;
    private final ClusterSettings settings;
    private final String name;
    private final JsonDocuments documents = new JsonDocuments();
    private final Set<String> fields = ConcurrentHashMap.newKeySet();
    private final Map<ChangeKey, Collection<Document>> waiting = new LinkedHashMap<>();
    private Bulk adding = new Bulk();
    private boolean unseen;
    /** Whether it is the one that answers, so that other nodes write it, too. */
    private volatile boolean answers;
    private volatile Progress progress;

    ClusterIndex(Cluster cluster, ClusterSettings settings, String name, Progress progress, boolean answers) {
        this.cluster = cluster;
        this.settings = settings;
        this.name = name;
        this.progress = progress;
        this.answers = answers;
    }

    String name() {
        return name;
    }

    /** When another node lets another index answer, that is where what this one has just read belongs, too. */
    private Bulk.Target target() {
        return answers ? new Bulk.Target(settings.index(), true) : new Bulk.Target(name, false);
    }

    /** Reads which fields the index knows. */
    void learn() throws IOException {
        var mapping = cluster.get("/" + name + "/_mapping");
        if (!mapping.isMissing()) {
            var known = mapping.body().getJSONObject(name).getJSONObject("mappings").optJSONObject("properties");
            fields.addAll(known == null ? List.of() : known.keySet());
        }
    }

    private synchronized void teach(Document document) throws IOException {
        var unknown = new LinkedHashMap<>(JsonDocuments.mapping(document));
        unknown.keySet().removeAll(fields);
        if (!unknown.isEmpty()) {
            cluster.tell("PUT", "/" + target().name() + "/_mapping", new JSONObject(Map.of("properties", unknown)).toString());
            fields.addAll(unknown.keySet());
        }
    }

    /** Asked before each batch of changes; what is left of one that was not finished is forgotten, it will be read again. */
    @Override
    public long position() throws IOException {
        waiting.clear();
        if (answers) {
            var noted = Progress.read(cluster, settings, name).orElseThrow(() -> new IOException("nothing is noted of index " + name + " any more"));
            if (noted.position() > progress.position()) {
                learn();
                progress = noted;
            }
        }
        return progress.position();
    }

    @Override
    public String stamp() {
        return progress.stamp();
    }

    @Override
    public String types() {
        return progress.types();
    }

    @Override
    public void put(ChangeKey key, Collection<Document> said) {
        if (said.size() > MOST) {
            throw new IllegalArgumentException(said.size() + " documents of one thing: " + key);
        }
        waiting.remove(key);
        waiting.put(key, said);
    }

    @Override
    public void add(ChangeKey key, Collection<Document> said) throws IOException {
        if (said.size() > MOST) {
            throw new IllegalArgumentException(said.size() + " documents of one thing");
        }
        Bulk full = null;
        int number = 0;
        for (var document : said) {
            teach(document);
            var written = documents.write(document);
            synchronized (this) {
                adding.enter(id(key, number++), progress.position(), written);
                if (adding.isFull()) {
                    full = adding;
                    adding = new Bulk();
                }
                unseen = true;
            }
        }
        if (full != null) {
            full.send(cluster, target(), progress.position());
        }
    }

    private static String id(ChangeKey key, int number) {
        return key.type() + "/" + key.id() + "/" + number;
    }

    private void sendAdded() throws IOException {
        Bulk last;
        synchronized (this) {
            last = adding;
            adding = new Bulk();
        }
        last.send(cluster, target(), progress.position());
    }

    @Override
    public void reached(long number, String stamp) throws IOException {
        sendAdded();
        sendWaiting(number);
        refresh();
        progress = new Progress(number, stamp, progress.types());
        progress.note(cluster, settings, name);
    }

    private void sendWaiting(long number) throws IOException {
        var said = Map.copyOf(waiting);
        var order = List.copyOf(waiting.keySet());
        waiting.clear();
        var bulk = new Bulk();
        for (var key : order) {
            int at = 0;
            for (var document : said.get(key)) {
                teach(document);
                bulk.enter(id(key, at++), number, documents.write(document));
            }
            for (; at < MOST; at++) {
                bulk.delete(id(key, at), number);
            }
            if (bulk.isFull()) {
                bulk.send(cluster, target(), number);
                bulk = new Bulk();
            }
            unseen = true;
        }
        bulk.send(cluster, target(), number);
    }

    private void refresh() throws IOException {
        if (unseen) {
            cluster.tell("POST", "/" + target().name() + "/_refresh", "");
            unseen = false;
        }
    }

    /** The cluster forgets nothing that it has acknowledged. */
    @Override
    public void commit() throws IOException {
        sendAdded();
        refresh();
        progress.note(cluster, settings, name);
    }

    /** While it is built there is no second copy of it and nobody looks; from now on it is kept as the configuration wants. */
    @Override
    public void calmDown() throws IOException {
        cluster.tell("PUT", "/" + name + "/_settings", new JSONObject(Map.of("index",
                Map.of("number_of_replicas", settings.replicas(), "refresh_interval", "1s"))).toString());
    }

    /** Not any more when another node lets another index answer. */
    @Override
    public boolean isWritable() {
        try {
            return !answers || ClusterEngine.answering(cluster, settings).filter(name::equals).isPresent();
        } catch (EngineAway e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** It is the one that answers. */
    void answers() {
        answers = true;
    }

    /** Searches ask by the name that all indexes take over from each other; of one that does not answer yet, by its own. */
    @Override
    public <T> T search(Search<T> search) throws IOException {
        var known = fields.stream().sorted().collect(Collectors.toUnmodifiableList());
        return search.in(new ClusterView(cluster, target().name(), known, name + "@" + progress.position()));
    }

    @Override
    public void close() {
        waiting.clear();
    }
}
