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
import java.util.concurrent.atomic.AtomicLong;
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
    private static final int BATCH = 100;

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
    void take(ChangeKey key, EngineIndex index) throws IOException {
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

    /** Writes every thing of every source into an empty index, several threads at once, as long as nobody tells them to stop. */
    void takeAll(EngineIndex index, int threads, BooleanSupplier stopped) throws IOException {
        for (var source : sources.values()) {
            var after = new AtomicLong();
            SeveralThreads.run(threads, failed -> {
                boolean more = true;
                while (more && !stopped.getAsBoolean() && !failed.getAsBoolean()) {
                    var ids = nextIds(source, after);
                    for (var thing : unitOfWork.call(() -> documents(source, ids)).entrySet()) {
                        add(index, new ChangeKey(source.type(), thing.getKey()), thing.getValue());
                    }
                    more = !ids.isEmpty();
                }
            });
        }
    }

    private List<Long> nextIds(SearchSource source, AtomicLong after) {
        synchronized (after) {
            var ids = unitOfWork.call(() -> listIds(source, after.get()));
            ids.forEach(id -> after.accumulateAndGet(id, Math::max));
            return ids;
        }
    }

    private List<Long> listIds(SearchSource source, long after) {
        try {
            return source.listIds(after, BATCH).stream().filter(id -> id > after).distinct().toList();
        } catch (RuntimeException | LinkageError e) {
            blame(source, e);
            return List.of();
        }
    }

    /** Read together; when one of them makes that fail, one by one. */
    private Map<Long, List<Document>> documents(SearchSource source, List<Long> ids) {
        try {
            var said = source.readAll(ids);
            return ids.stream().filter(said::containsKey).collect(Collectors.toMap(id -> id, id -> Documents.of(new ChangeKey(source.type(), id), said.get(id))));
        } catch (RuntimeException | LinkageError e) {
            LOG.debug("{} cannot read many at once", source.type(), e);
            return ids.stream().collect(Collectors.toMap(id -> id, id -> documents(source, new ChangeKey(source.type(), id))));
        }
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

    private void add(EngineIndex empty, ChangeKey key, List<Document> documents) throws IOException {
        try {
            empty.add(key, documents);
        } catch (IllegalArgumentException e) {
            blame(sources.get(key.type()), e);
            empty.put(key, List.of());
        }
    }

    private void put(EngineIndex index, ChangeKey key, List<Document> documents) throws IOException {
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
