package org.twinhall.content;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twinhall.group.Groups;
import org.twinhall.place.Places;

/** Writes the entries of a seed folder through the services; used by the features that show them. */
@Singleton
public class EntryDemo {

    private final Entries entries;
    private final EntryService service;
    private final PageOrder order;
    private final Publishing publishing;
    private final Groups groups;
    private final Places places;

    @Inject
    EntryDemo(Entries entries, EntryService service, PageOrder order, Publishing publishing, Groups groups, Places places) {
        this.entries = entries;
        this.service = service;
        this.order = order;
        this.publishing = publishing;
        this.groups = groups;
        this.places = places;
    }

    /** Writes and publishes everything in a folder below {@code content}; parents before children, in order. */
    public void add(EntryKind kind, String folder) {
        var bySlug = new HashMap<String, List<SeedEntry>>();
        SeedEntry.read(folder).forEach(seed -> bySlug.computeIfAbsent(seed.get("slug"), slug -> new ArrayList<>()).add(seed));
        var written = new HashMap<String, Long>();
        var waiting = new ArrayList<>(bySlug.values());
        waiting.sort(Comparator.comparing((List<SeedEntry> seeds) -> position(seeds.getFirst()))
                .thenComparing(seeds -> seeds.getFirst().get("slug")));
        while (!waiting.isEmpty()) {
            var ready = waiting.stream().filter(seeds -> isReady(seeds.getFirst(), written)).findFirst()
                    .orElseThrow(() -> new IllegalStateException("no parent for " + waiting.getFirst().getFirst().get("slug")));
            waiting.remove(ready);
            written.put(ready.getFirst().get("slug"), write(kind, ready, written));
        }
    }

    private static int position(SeedEntry seed) {
        return seed.get("position").isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(seed.get("position"));
    }

    private static boolean isReady(SeedEntry seed, Map<String, Long> written) {
        return seed.get("parent").isEmpty() || written.containsKey(seed.get("parent"));
    }

    /** English before Arabic, so that the English text is the source. */
    private long write(EntryKind kind, List<SeedEntry> seeds, Map<String, Long> written) {
        seeds.sort(Comparator.comparing(SeedEntry::language));
        var first = seeds.getFirst();
        var filing = new Filing(Visibility.PUBLIC, new HashSet<>(first.list("topics")), new HashSet<>(places.idsOf(first.list("places"))));
        Set<Long> owners = first.get("group").isEmpty() ? Set.of()
                : Set.of(groups.findBySlug(first.get("group")).orElseThrow().getId());
        var begun = service.begin(kind.name(), owners, first.language(), first.get("slug"), first.wording(kind), filing);
        long entryId = begun.getEntry().getId();
        publishing.publishAsOf(begun.getId(), first.published());
        seeds.stream().skip(1).forEach(seed -> publishing.publishAsOf(
                service.translate(entryId, seed.language(), seed.get("slug"), seed.wording(kind)).getId(), seed.published()));
        if (!first.get("parent").isEmpty()) {
            order.placeBelow(entryId, written.get(first.get("parent")));
        }
        if (first.get("featured").equals("true")) {
            publishing.feature(entryId, true, false);
        }
        entries.letGo();
        return entryId;
    }
}
