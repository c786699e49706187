package org.twinhall.registry.duplicate;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.twinhall.content.EntryFilter;
import org.twinhall.content.EntryKinds;
import org.twinhall.content.EntryReader;
import org.twinhall.content.EntrySummary;
import org.twinhall.text.Language;

/** What other groups told of a place not long ago: their visits, appeals and projects go on at the same time. */
@Singleton
public class Lately {

    static final Duration RECENT = Duration.ofDays(365);
    private static final int MOST = 5;

    private final EntryReader reader;
    private final EntryKinds kinds;
    private final Clock clock;

    @Inject
    Lately(EntryReader reader, EntryKinds kinds, Clock clock) {
        this.reader = reader;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** The newest texts that other groups published of the places of an attempt within a year, as the current reader may see them. */
    List<EntrySummary> list(Attempt attempt, Language language) {
        var from = clock.instant().minus(RECENT);
        return kinds.listAll().stream().filter(kind -> !kind.tree())
                .flatMap(kind -> attempt.placeIds().stream().sorted().flatMap(place -> reader.list(EntryFilter.of(kind.name()).about(place), language, 0, 2 * MOST).stream()))
                .filter(entry -> entry.firstLiveAt().isAfter(from) && !entry.owners().isEmpty() && !entry.owners().contains(attempt.groupId()))
                .distinct().sorted(Comparator.comparing(EntrySummary::firstLiveAt).reversed()).limit(MOST).toList();
    }
}
