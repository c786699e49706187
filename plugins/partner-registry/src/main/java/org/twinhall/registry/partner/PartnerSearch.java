package org.twinhall.registry.partner;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.change.ChangeKey;
import org.twinhall.place.Place;
import org.twinhall.place.PlaceName;
import org.twinhall.place.Places;
import org.twinhall.registry.RegistryFacets;
import org.twinhall.registry.Territory;
import org.twinhall.search.SearchDocument;
import org.twinhall.search.SearchSource;
import org.twinhall.text.Language;

/** Makes partners findable by any spelling; only what everybody may see is told to the index. */
public class PartnerSearch implements SearchSource {

    private final Partners partners;
    private final Places places;
    private final RegistryFacets facets;

    @Inject
    PartnerSearch(Partners partners, Places places, RegistryFacets facets) {
        this.partners = partners;
        this.places = places;
        this.facets = facets;
    }

    @Override
    public String type() {
        return Partner.TYPE;
    }

    @Override
    public List<SearchDocument> read(long id) {
        return partners.find(id).filter(partner -> !partner.isHidden()).stream().flatMap(partner -> {
            var place = places.find(partner.getPlaceId()).orElseThrow();
            return Stream.of(Language.values()).map(language -> document(partner, place, language)
                    .with(RegistryFacets.TERRITORY, RegistryFacets.value(Territory.of(place)))
                    .with(RegistryFacets.PARTNER, RegistryFacets.value(partner.getKind())));
        }).toList();
    }

    private static SearchDocument document(Partner partner, Place place, Language language) {
        var names = partner.getNames().stream().map(PartnerName::getName);
        var spellings = partner.getKind().isCommunity() ? place.getNames().stream().map(PlaceName::getName) : Stream.<String>empty();
        return new SearchDocument(Partner.TYPE, partner.getId(), language, "partner", "/registry/partners/" + partner.getSlug(), partner.name(language),
                Stream.concat(names, spellings).collect(Collectors.toSet()), place.name(language),
                partner.audience(Fact.ABOUT) == Audience.EVERYBODY ? partner.about(language) : "", null, Set.of(SearchDocument.EVERYBODY),
                Set.of(), Set.of(place.getSlug()), Set.of());
    }

    @Override
    public List<Long> listIds(long after, int limit) {
        return partners.idsAfter(after, limit);
    }

    /** A partner has the spellings of its place. */
    @Override
    public List<Long> listTelling(ChangeKey other) {
        return other.type().equals("place") ? partners.idsAt(other.id()) : List.of();
    }

    @Override
    public Optional<String> facetValue(String facet, String value, Language language) {
        return facets.name(facet, value, language);
    }
}
