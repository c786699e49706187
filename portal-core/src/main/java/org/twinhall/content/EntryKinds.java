package org.twinhall.content;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The kinds that features contributed. */
@Singleton
public class EntryKinds {

    private final Map<String, EntryKind> byName = new TreeMap<>();

    @Inject
    EntryKinds(Set<EntryKind> kinds) {
        kinds.forEach(kind -> {
            if (byName.put(kind.name(), kind) != null) {
                throw new IllegalStateException("the kind of entry " + kind.name() + " is contributed twice");
            }
        });
    }

    /** The kind of that name. */
    public EntryKind get(String name) {
        var kind = byName.get(name);
        if (kind == null) {
            throw new IllegalArgumentException("no kind of entry is called " + name);
        }
        return kind;
    }

    /** Whether a feature contributed the kind: one of a plugin that was removed is unknown. */
    public boolean isKnown(String name) {
        return byName.containsKey(name);
    }

    public Collection<EntryKind> listAll() {
        return byName.values();
    }
}
