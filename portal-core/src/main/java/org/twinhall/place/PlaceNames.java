package org.twinhall.place;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.text.Collator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
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

    /** The names in a language by the places' ids, in the order in which that language's readers look for them. */
    public Map<Long, String> in(Language language) {
        return names.get(language, () -> {
            var order = Collator.getInstance(language.locale());
            var named = new LinkedHashMap<Long, String>();
            places.listAll().stream().map(place -> Map.entry(place.getId(), place.name(language))).sorted(Map.Entry.comparingByValue(order))
                    .forEach(place -> named.put(place.getKey(), place.getValue()));
            return named;
        });
    }
}
