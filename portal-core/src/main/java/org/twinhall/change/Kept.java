package org.twinhall.change;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What was read once and serves until a thing of certain types changes. The change log is asked each time, so nobody is shown
 * what was, on this node or another.
 *
 * @param <K> what there is more than one of: languages, kinds of readers; few
 * @param <V> what is kept; must not change
 */
public final class Kept<K, V> {

    private static final int MOST_LINES = 1000;

    private final Changes changes;
    private final Set<String> types;
    private volatile Edition<K, V> edition;

    /** Everything that was read up to a line of the log. */
    private record Edition<K, V>(long position, Map<K, V> values) {
    }

    /** @param types the types of things by whose changes it is forgotten */
    public Kept(Changes changes, Set<String> types) {
        this.changes = changes;
        this.types = Set.copyOf(types);
    }

    /** What is kept, read now where it has to be. The log is looked at first: what changes during the reading is read again. */
    public V get(K key, Supplier<V> read) {
        return current().values().computeIfAbsent(key, none -> read.get());
    }

    private Edition<K, V> current() {
        long last = changes.last();
        var known = edition;
        if (known == null || known.position() < last) {
            known = new Edition<>(last, known == null || isTouched(known.position(), last) ? new ConcurrentHashMap<>() : known.values());
            edition = known;
        }
        return known;
    }

    private boolean isTouched(long from, long last) {
        if (last - from > MOST_LINES) {
            return true;
        }
        var lines = changes.listAfter(from, last, MOST_LINES);
        // Lines that are missing were pruned.
        return lines.size() < last - from || lines.stream().anyMatch(line -> types.contains(line.key().type()));
    }
}
