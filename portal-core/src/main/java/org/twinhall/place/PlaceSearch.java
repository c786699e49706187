package org.twinhall.place;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.search.SearchDocument;
import org.twinhall.search.SearchSource;
import org.twinhall.text.Language;

/** Makes places findable by every name they have. */
public class PlaceSearch implements SearchSource {

    private final Places places;
    private final Regions regions;

    @Inject
    PlaceSearch(Places places, Regions regions) {
        this.places = places;
        this.regions = regions;
    }

    @Override
    public String type() {
        return "place";
    }

    @Override
    public List<SearchDocument> read(long id) {
        return places.find(id).stream().flatMap(place -> Stream.of(Language.values()).map(language -> document(place, language)))
                .toList();
    }

    private SearchDocument document(Place place, Language language) {
        var names = place.getNames().stream().map(PlaceName::getName).collect(Collectors.toSet());
        return new SearchDocument("place", place.getId(), language, "place", "/places/" + place.getSlug(), place.name(language),
                names, regions.name(place.getRegion(), language), "", null, Set.of(SearchDocument.EVERYBODY), Set.of(), Set.of(place.getSlug()), Set.of())
                .at(place.getLatitude(), place.getLongitude());
    }

    @Override
    public List<Long> listIds(long after, int limit) {
        return places.idsAfter(after, limit);
    }
}
