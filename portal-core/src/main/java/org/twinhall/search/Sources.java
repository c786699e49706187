package org.twinhall.search;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinhall.change.ChangeKey;
import org.twinhall.change.Changes;
import org.twinhall.persistence.UnitOfWork;

/**
 * Asks the sources for documents. What a source fails to say is left out and logged once, so that one faulty plugin
 * keeps nobody else from being found; when the database is away, that is no fault of the source and goes up.
 */
@Singleton
class Sources {

    private static final Logger LOG = LoggerFactory.getLogger(Sources.class);
    private static final int BATCH = 50;

    private final Map<String, SearchSource> sources;
    private final Changes changes;
    private final UnitOfWork unitOfWork;
    private final Set<String> complained = ConcurrentHashMap.newKeySet();

    @Inject
    Sources(Set<SearchSource> sources, Changes changes, UnitOfWork unitOfWork) {
        this.sources = sources.stream().collect(Collectors.toMap(SearchSource::type, source -> source, (first, second) -> first));
        this.changes = changes;
        this.unitOfWork = unitOfWork;
    }

    /** All their types: an index that was built for others lacks what a new plugin brings. */
    String types() {
        return String.join(" ", new TreeSet<>(sources.keySet()));
    }

    /** The class of a type's source: its texts lie beside it. */
    Optional<Class<?>> sourceOf(String type) {
        return Optional.ofNullable(sources.get(type)).map(Object::getClass);
    }

    /** Writes a thing's present state into the index, and that of what tells of it. */
    void take(ChangeKey key, OpenIndex index) throws IOException {
        var source = sources.get(key.type());
        if (source != null) {
            put(index, key, documents(source, key));
        }
        for (var other : sources.values()) {
            for (long id : listTelling(other, key)) {
                var telling = new ChangeKey(other.type(), id);
                put(index, telling, documents(other, telling));
            }
        }
    }

    private List<Long> listTelling(SearchSource source, ChangeKey key) {
        try {
            return source.listTelling(key);
        } catch (RuntimeException | LinkageError e) {
            blame(source, e);
            return List.of();
        }
    }

    /** Writes every thing of every source into the index, as long as nobody tells it to stop. */
    void takeAll(OpenIndex index, BooleanSupplier stopped) throws IOException {
        for (var source : sources.values()) {
            long after = 0;
            while (!stopped.getAsBoolean()) {
                long from = after;
                var batch = unitOfWork.call(() -> readBatch(source, from));
                for (var thing : batch.entrySet()) {
                    put(index, thing.getKey(), thing.getValue());
                    after = Math.max(after, thing.getKey().id());
                }
                if (batch.isEmpty()) {
                    break;
                }
            }
        }
    }

    private Map<ChangeKey, List<Document>> readBatch(SearchSource source, long after) {
        List<Long> ids;
        try {
            ids = source.listIds(after, BATCH).stream().filter(id -> id > after).toList();
        } catch (RuntimeException | LinkageError e) {
            blame(source, e);
            return Map.of();
        }
        return ids.stream().map(id -> new ChangeKey(source.type(), id)).distinct()
                .collect(Collectors.toMap(key -> key, key -> documents(source, key)));
    }

    private List<Document> documents(SearchSource source, ChangeKey key) {
        try {
            return Documents.of(key, new ArrayList<>(source.read(key.id())));
        } catch (RuntimeException | LinkageError e) {
            return documentsAgain(source, key);
        }
    }

    /** A lost connection fails once; a faulty source fails again. */
    private List<Document> documentsAgain(SearchSource source, ChangeKey key) {
        try {
            return Documents.of(key, new ArrayList<>(source.read(key.id())));
        } catch (RuntimeException | LinkageError e) {
            blame(source, e);
            return List.of();
        }
    }

    private void put(OpenIndex index, ChangeKey key, List<Document> documents) throws IOException {
        try {
            index.put(key, documents);
        } catch (IllegalArgumentException e) {
            // A word of more than 32 kB, say.
            blame(sources.get(key.type()), e);
            index.put(key, List.of());
        }
    }

    /** Goes on when the database answers, because then the source is at fault. */
    private void blame(SearchSource source, Throwable failure) {
        changes.last();
        if (complained.add(source.type())) {
            LOG.error("the search source of {} failed; what it fails to say is not found", source.type(), failure);
        }
    }
}
