package org.twinhall.registry.importing;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.twinhall.place.Place;
import org.twinhall.place.PlaceKind;
import org.twinhall.place.PlaceName;
import org.twinhall.text.Folding;

/** Finds the place that is meant by what somebody wrote: by its slug, by any spelling, or by a name within a longer text. */
final class PlaceBook {

    private final Map<String, Place> bySlug = new HashMap<>();
    private final Map<String, Place> byName = new HashMap<>();

    PlaceBook(Collection<Place> places) {
        // A slug comes first, then official names, other spellings, former ones: a name that two places have is that of the first.
        places.forEach(place -> bySlug.put(place.getSlug(), place));
        for (var kind : PlaceName.Kind.values()) {
            places.stream().sorted(Comparator.comparing((Place place) -> place.getKind() == PlaceKind.COUNTRY).thenComparing(Place::getSlug))
                    .forEach(place -> place.names(kind).forEach(name -> byName.putIfAbsent(Folding.key(name), place)));
        }
    }

    /** The place of a name, perhaps with a county or country behind a comma, or another spelling in brackets. */
    Optional<Place> find(String text) {
        return Stream.concat(Stream.of(text), readings(text)).flatMap(reading -> exact(reading).stream()).findFirst();
    }

    /** The place after which something is called or in which it says it is: the last name that stands in the text. */
    Optional<Place> findWithin(String text) {
        return find(text).or(() -> find(text.substring(text.lastIndexOf(',') + 1))).or(() -> {
            var key = " " + Folding.key(text) + " ";
            return byName.keySet().stream().filter(name -> key.contains(" " + name + " "))
                    .max(Comparator.comparingInt(String::length)).map(byName::get);
        });
    }

    /** Both places of <em>Ramallah and Al-Bireh</em>; nothing when it is not two. */
    List<Place> findBoth(String text) {
        var parts = text.split("\\s+(?:and|&|و)\\s+", 2);
        var found = Stream.of(parts).flatMap(part -> find(part).stream()).distinct().toList();
        return parts.length == 2 && found.size() == 2 ? found : List.of();
    }

    private Optional<Place> exact(String text) {
        return Optional.ofNullable(bySlug.get(text)).or(() -> Optional.ofNullable(byName.get(Folding.key(text))));
    }

    private static Stream<String> readings(String text) {
        var plain = text.replaceAll("\\([^)]*\\)", " ").strip();
        var aside = text.replaceAll("^[^(]*\\(([^)]*)\\).*$", "$1");
        return Stream.of(plain, plain.split(",")[0], aside);
    }
}
