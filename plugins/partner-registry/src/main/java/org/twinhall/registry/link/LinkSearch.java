package org.twinhall.registry.link;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.change.ChangeKey;
import org.twinhall.group.Group;
import org.twinhall.group.Groups;
import org.twinhall.place.Place;
import org.twinhall.place.PlaceName;
import org.twinhall.place.Places;
import org.twinhall.registry.RegistryFacets;
import org.twinhall.registry.Territory;
import org.twinhall.registry.partner.PartnerName;
import org.twinhall.search.SearchDocument;
import org.twinhall.search.SearchSource;
import org.twinhall.text.Language;

/** Makes links findable by both their ends, in any spelling. */
public class LinkSearch implements SearchSource {

    private final Links links;
    private final Groups groups;
    private final Places places;
    private final RegistryFacets facets;

    @Inject
    LinkSearch(Links links, Groups groups, Places places, RegistryFacets facets) {
        this.links = links;
        this.groups = groups;
        this.places = places;
        this.facets = facets;
    }

    @Override
    public String type() {
        return Link.TYPE;
    }

    @Override
    public List<SearchDocument> read(long id) {
        return links.find(id).filter(link -> !link.getPartner().isHidden()).stream().flatMap(link -> {
            var group = groups.find(link.getGroupId()).orElseThrow();
            var ends = places.find(Set.of(group.getPlaceId(), link.getPartner().getPlaceId()));
            return Stream.of(Language.values()).map(language -> document(link, group, List.copyOf(ends.values()), language)
                    .with(RegistryFacets.TERRITORY, RegistryFacets.value(Territory.of(ends.get(link.getPartner().getPlaceId()))))
                    .with(RegistryFacets.PARTNER, RegistryFacets.value(link.getPartner().getKind()))
                    .with(RegistryFacets.LINK, RegistryFacets.value(link.getKind())).with(RegistryFacets.STATE, RegistryFacets.value(link.getState())));
        }).toList();
    }

    private static SearchDocument document(Link link, Group group, List<Place> ends, Language language) {
        var names = Stream.concat(link.getPartner().getNames().stream().map(PartnerName::getName),
                ends.stream().flatMap(place -> place.getNames().stream()).map(PlaceName::getName)).collect(Collectors.toSet());
        var told = link.getStatements().stream().map(statement -> statement.note(language)).filter(note -> !note.isEmpty())
                .collect(Collectors.joining(" "));
        return new SearchDocument(Link.TYPE, link.getId(), language, "link", "/registry/links/" + link.getSlug(),
                group.name(language) + " – " + link.getPartner().name(language), names,
                ends.stream().map(place -> place.name(language)).collect(Collectors.joining(" – ")), told, date(link),
                Set.of(SearchDocument.EVERYBODY), Set.of(group.getSlug()), ends.stream().map(Place::getSlug).collect(Collectors.toSet()), Set.of());
    }

    private static Instant date(Link link) {
        return link.getSince().isKnown() ? link.getSince().day().atStartOfDay().toInstant(ZoneOffset.UTC) : null;
    }

    @Override
    public List<Long> listIds(long after, int limit) {
        return links.idsAfter(after, limit);
    }

    /** A link has its group's name, and the spellings of both places. */
    @Override
    public List<Long> listTelling(ChangeKey other) {
        return switch (other.type()) {
            case "group" -> links.idsOfGroup(other.id());
            case "place" -> links.idsAt(other.id());
            default -> List.of();
        };
    }

    @Override
    public Optional<String> facetValue(String facet, String value, Language language) {
        return facets.name(facet, value, language);
    }
}
