package org.twinhall.registry;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.place.PlaceKind;
import org.twinhall.text.Language;

/** Between what links are: all groups and all places by their names in one language, in the order in which people look for them. */
final class Ends {

    /** A place as lists need it. */
    record PlaceEnd(long id, String slug, PlaceKind kind, String country, String region, double latitude, double longitude, String name) {

        Territory territory() {
            return Territory.of(country, kind, region, longitude);
        }
    }

    /** A group as lists need it. */
    record GroupEnd(long id, String slug, PlaceEnd home, String name) {
    }

    private final Map<Long, PlaceEnd> places;
    private final Map<Long, GroupEnd> groups;
    private final Map<Long, Integer> placeOrder;
    private final Map<Long, Integer> groupOrder;

    Ends(List<PlaceEnd> places, Function<Map<Long, PlaceEnd>, List<GroupEnd>> groups, Language language) {
        var byName = byName(language);
        this.places = places.stream().collect(Collectors.toMap(PlaceEnd::id, place -> place));
        placeOrder = ranks(places.stream().sorted(Comparator.comparing(PlaceEnd::name, byName).thenComparing(PlaceEnd::id)).map(PlaceEnd::id));
        this.groups = groups.apply(this.places).stream().collect(Collectors.toMap(GroupEnd::id, group -> group));
        groupOrder = ranks(this.groups.values().stream().sorted(Comparator.comparing((GroupEnd group) -> placeOrder.get(group.home().id()))
                .thenComparing(GroupEnd::name, byName).thenComparing(GroupEnd::id)).map(GroupEnd::id));
    }

    private static Map<Long, Integer> ranks(Stream<Long> ordered) {
        var ranks = new HashMap<Long, Integer>();
        ordered.forEach(id -> ranks.put(id, ranks.size()));
        return ranks;
    }

    /** How names compare; the Arabic article does not count. */
    static Comparator<String> byName(Language language) {
        return Comparator.comparing(RegistryDirectory::sortable, Collator.getInstance(language.locale()));
    }

    PlaceEnd place(long id) {
        return places.get(id);
    }

    GroupEnd group(long id) {
        return groups.get(id);
    }

    /** Where a place stands among all places by name. */
    int rank(PlaceEnd place) {
        return placeOrder.get(place.id());
    }

    /** Where a group stands among all groups: by the place where they are at home, then by name. */
    int rank(GroupEnd group) {
        return groupOrder.get(group.id());
    }

    /** The middle of the places of a region. */
    RegionLink.Middle middle(String region) {
        var there = places.values().stream().filter(place -> place.region().equals(region)).toList();
        return new RegionLink.Middle(there.stream().mapToDouble(PlaceEnd::latitude).average().orElseThrow(),
                there.stream().mapToDouble(PlaceEnd::longitude).average().orElseThrow());
    }

    /** The places for which something holds, by name. */
    Stream<PlaceEnd> list(Predicate<PlaceEnd> wanted) {
        return places.values().stream().filter(wanted).sorted(Comparator.comparing(this::rank));
    }
}
