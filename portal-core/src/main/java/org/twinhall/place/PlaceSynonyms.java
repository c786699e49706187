package org.twinhall.place;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinhall.search.Synonyms;

/** All names of a place mean the same place, in either script. */
public class PlaceSynonyms implements Synonyms {

    private final Places places;

    @Inject
    PlaceSynonyms(Places places) {
        this.places = places;
    }

    @Override
    public String type() {
        return "place";
    }

    @Override
    public List<Set<String>> groups() {
        return places.listAll().stream()
                .map(place -> place.getNames().stream().map(PlaceName::getName).collect(Collectors.toSet())).toList();
    }
}
