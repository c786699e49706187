package org.twinhall.content.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinhall.change.Changes;
import org.twinhall.change.Kept;
import org.twinhall.content.EntryKinds;
import org.twinhall.content.EntrySummary;
import org.twinhall.group.GroupNames;
import org.twinhall.group.Groups;
import org.twinhall.place.Places;
import org.twinhall.text.Language;
import org.twinhall.web.PortalSession;
import org.twinhall.web.Texts;

/** The words that stand round entries: names of kinds, topics, groups and places in the reader's language. */
@Singleton
public class EntryWords {

    private final EntryKinds kinds;
    private final Groups groups;
    private final Places places;
    private final Texts texts;
    private final GroupNames groupNames;
    private final Kept<Wanted, List<Named>> placeNames;

    private record Wanted(Set<Long> ids, Language language) {
    }

    @Inject
    EntryWords(EntryKinds kinds, Groups groups, GroupNames groupNames, Places places, Texts texts, Changes changes) {
        this.kinds = kinds;
        this.groups = groups;
        this.groupNames = groupNames;
        this.places = places;
        this.texts = texts;
        placeNames = new Kept<>(changes, Set.of("place"));
    }

    /** Something with a name and a page. */
    public record Named(String slug, String name) {
    }

    public String kind(String kind) {
        return texts.get(kinds.get(kind).owner(), "kind." + kind, language().locale());
    }

    public String topic(String topic) {
        return texts.get(EntryWords.class, "topic." + topic, language().locale());
    }

    /** The path of an entry below the language. */
    public String path(EntrySummary entry) {
        return kinds.get(entry.kind()).path() + "/" + entry.slug();
    }

    /** The names of groups in one line; empty for none. */
    public String groupNames(Set<Long> ids) {
        var names = ids.isEmpty() ? Map.<Long, String>of() : groupNames.in(language());
        return ids.stream().map(names::get).filter(Objects::nonNull).sorted().collect(Collectors.joining(language() == Language.ARABIC ? "، " : ", "));
    }

    /** Groups by name. */
    List<Named> groups(Collection<Long> ids) {
        return groups.find(ids).values().stream().map(group -> new Named(group.getSlug(), group.name(language())))
                .sorted(Comparator.comparing(Named::name)).toList();
    }

    /** Places by name. */
    List<Named> places(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : placeNames.get(new Wanted(Set.copyOf(ids), language()), () -> named(ids));
    }

    private List<Named> named(Collection<Long> ids) {
        return places.find(ids).values().stream().map(place -> new Named(place.getSlug(), place.name(language())))
                .sorted(Comparator.comparing(Named::name)).toList();
    }

    private static Language language() {
        return PortalSession.get().language();
    }
}
