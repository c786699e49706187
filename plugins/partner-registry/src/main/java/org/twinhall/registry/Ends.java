package org.twinhall.registry;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.place.PlaceKind;
import org.twinhall.text.Language;

/** Between what links are: all groups and all places by their names in one language, few beside the links themselves. */
final class Ends {

    /** A place as lists need it. */
    record PlaceEnd(long id, String slug, PlaceKind kind, String country, String region, double latitude, double longitude, String name) {

        Territory territory() {
            return Territory.of(country, kind, region, longitude);
        }
    }

    /** A group as lists need it. */
    record GroupEnd(long id, long placeId, String name) {
    }

    private final Map<Long, PlaceEnd> places;
    private final Map<Long, GroupEnd> groups;
    private final Collator collator;

    Ends(List<PlaceEnd> places, List<GroupEnd> groups, Language language) {
        this.places = places.stream().collect(Collectors.toMap(PlaceEnd::id, place -> place));
        this.groups = groups.stream().collect(Collectors.toMap(GroupEnd::id, group -> group));
        this.collator = Collator.getInstance(language.locale());
    }

    /** The middle of the places of a region. */
    RegionLink.Middle middle(String region) {
        var there = places.values().stream().filter(place -> place.region().equals(region)).toList();
        return new RegionLink.Middle(there.stream().mapToDouble(PlaceEnd::latitude).average().orElseThrow(),
                there.stream().mapToDouble(PlaceEnd::longitude).average().orElseThrow());
    }

    /** The places for which something holds. */
    Stream<PlaceEnd> list(Predicate<PlaceEnd> wanted) {
        return places.values().stream().filter(wanted);
    }

    /** The ids of places for which something holds. */
    Set<Long> places(Predicate<PlaceEnd> wanted) {
        return places.values().stream().filter(wanted).map(PlaceEnd::id).collect(Collectors.toSet());
    }

    /** The ids of the groups that are at home where something holds. */
    Set<Long> groupsAt(Predicate<PlaceEnd> wanted) {
        return groups.values().stream().filter(group -> wanted.test(places.get(group.placeId()))).map(GroupEnd::id).collect(Collectors.toSet());
    }

    /** Some of the groups in the order in which people look for them: by the place where they are at home, then by name. */
    Map<Long, Integer> rankedGroups(Set<Long> some) {
        var homes = rankedPlaces(some.stream().map(id -> groups.get(id).placeId()).collect(Collectors.toSet()));
        return ranks(some.stream().sorted(Comparator.comparing((Long id) -> homes.get(groups.get(id).placeId()))
                .thenComparing(id -> RegistryDirectory.sortable(groups.get(id).name()), collator).thenComparing(id -> id)).toList());
    }

    /** Some of the places by name. */
    Map<Long, Integer> rankedPlaces(Set<Long> some) {
        return ranks(some.stream().sorted(Comparator.comparing((Long id) -> RegistryDirectory.sortable(places.get(id).name()), collator)
                .thenComparing(id -> id)).toList());
    }

    private static Map<Long, Integer> ranks(List<Long> ordered) {
        var ranks = new HashMap<Long, Integer>();
        ordered.forEach(id -> ranks.put(id, ranks.size()));
        return ranks;
    }

    /** How names of partners compare. */
    Comparator<String> byName() {
        return Comparator.comparing(RegistryDirectory::sortable, collator);
    }
}
