package org.twinhall.change;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What was read once and serves until a thing of certain types changes. The change log is asked once for each request, so nobody
 * is shown what was, on this node or another.
 *
 * @param <K> what there is more than one of: languages, kinds of readers, filters
 * @param <V> what is kept; must not change, and holds nothing that would still have to be read
 */
public final class Kept<K, V> {

    private static final int MOST_LINES = 1000;
    private static final int MOST_VALUES = 1000;

    private final Changes changes;
    /** None for all. */
    private final Set<String> types;
    private volatile Edition<K, V> edition;

    /** Everything that was read up to a line of the log. */
    private record Edition<K, V>(long position, Cache<K, V> values) {
    }

    /** @param types the types of things by whose changes it is forgotten */
    public Kept(Changes changes, Set<String> types) {
        this.changes = changes;
        this.types = Set.copyOf(types);
    }

    /** Forgotten by whatever changes. */
    public static <K, V> Kept<K, V> untilAnyChange(Changes changes) {
        return new Kept<>(changes, Set.of());
    }

    /**
     * What is kept, read now where it has to be; never null. The log is looked at first, and what is read is what is committed:
     * what changes during the reading is read again. A transaction reads for itself, because what it changed is nobody else's yet.
     */
    public V get(K key, Supplier<V> read) {
        if (changes.isWriting()) {
            return read.get();
        }
        var values = current().values();
        var known = values.getIfPresent(key);
        if (known == null) {
            known = changes.apart(read);
            values.put(key, known);
        }
        return known;
    }

    /**
     * What is kept, or where it can be, for what is not made at one go: made from what is read after this was asked for.
     * In a transaction nothing is kept.
     */
    public Place<K, V> place(K key) {
        return new Place<>(changes.isWriting() ? none() : current().values(), key);
    }

    /** The place of one value, as long as nothing changed. */
    public record Place<K, V>(Cache<K, V> values, K key) {

        /** What is kept; null for nothing. */
        public V value() {
            return values.getIfPresent(key);
        }

        /** Keeps what was made. */
        public void keep(V value) {
            values.put(key, value);
        }
    }

    private Edition<K, V> current() {
        long last = changes.seen();
        var known = edition;
        if (known == null || known.position() < last) {
            known = new Edition<>(last, known == null || isTouched(known.position(), last) ? none() : known.values());
            edition = known;
        }
        return known;
    }

    private static <K, V> Cache<K, V> none() {
        return Caffeine.newBuilder().maximumSize(MOST_VALUES).executor(Runnable::run).build();
    }

    private boolean isTouched(long from, long last) {
        if (types.isEmpty() || last - from > MOST_LINES) {
            return true;
        }
        var lines = changes.between(from, last, MOST_LINES);
        // Lines that are missing were pruned.
        return lines.size() < last - from || lines.stream().anyMatch(line -> types.contains(line.key().type()));
    }
}
