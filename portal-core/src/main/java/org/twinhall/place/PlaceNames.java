package org.twinhall.place;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinhall.change.Changes;
import org.twinhall.change.Kept;
import org.twinhall.text.Language;

/** What all places are called, for forms in which one is chosen; read when a place changed. */
@Singleton
public class PlaceNames {

    private final Places places;
    private final Kept<Language, Map<Long, String>> names;

    @Inject
    PlaceNames(Places places, Changes changes) {
        this.places = places;
        names = new Kept<>(changes, Set.of("place"));
    }

    /** The names in a language by the places' ids, in the order of the names. */
    public Map<Long, String> in(Language language) {
        return names.get(language, () -> places.listAll().stream().collect(Collectors.toMap(Place::getId, place -> place.name(language))).entrySet().stream()
                .sorted(Map.Entry.comparingByValue()).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new)));
    }
}
