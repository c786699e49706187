package org.twinhall.registry.request;

import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.change.ChangeKey;
import org.twinhall.registry.RegistryFacets;
import org.twinhall.registry.Territory;
import org.twinhall.registry.partner.PartnerName;
import org.twinhall.search.SearchDocument;
import org.twinhall.search.SearchSource;
import org.twinhall.text.Language;
import org.twinhall.web.Texts;

/** Makes open requests findable by any spelling of who asks and where that is. */
public class RequestSearch implements SearchSource {

    private final Requests requests;
    private final RequestService service;
    private final RequestDirectory directory;
    private final Texts texts;
    private final RegistryFacets facets;

    @Inject
    RequestSearch(Requests requests, RequestService service, RequestDirectory directory, Texts texts, RegistryFacets facets) {
        this.requests = requests;
        this.service = service;
        this.directory = directory;
        this.texts = texts;
        this.facets = facets;
    }

    @Override
    public String type() {
        return Request.TYPE;
    }

    @Override
    public List<SearchDocument> read(long id) {
        var shown = requests.find(id).flatMap(request -> service.findShown(request.getSlug())).filter(request -> request.isOpen(service.today()));
        return Stream.of(Language.values()).flatMap(language -> directory.cards(shown.stream().toList(), language).stream())
                .map(this::document).toList();
    }

    private SearchDocument document(RequestCard card) {
        var request = card.request();
        var language = card.language();
        var names = Stream.concat(RequestDirectory.spellings(card.place()), card.partner() == null ? Stream.of(Language.values()).map(card::name)
                : card.partner().getNames().stream().map(PartnerName::getName)).collect(Collectors.toSet());
        var themes = request.getThemes().stream().sorted().map(theme -> texts.get(RequestSearch.class, "partner.theme." + theme, language.locale()))
                .collect(Collectors.joining(" · "));
        var date = request.getAsked().isKnown() ? request.getAsked().day().atStartOfDay().toInstant(ZoneOffset.UTC) : null;
        var document = new SearchDocument(Request.TYPE, request.getId(), language, "request", "/registry/requests/" + request.getSlug(),
                texts.get(RequestSearch.class, "request.title", language.locale()).replace("${name}", card.name()), names, themes,
                request.words(language) + " " + request.offer(language), date, Set.of(SearchDocument.EVERYBODY),
                card.group() == null ? Set.of() : Set.of(card.group().getSlug()), Set.of(card.place().getSlug()), Set.of());
        return card.partner() == null ? document : document.with(RegistryFacets.TERRITORY, RegistryFacets.value(Territory.of(card.place())))
                .with(RegistryFacets.PARTNER, RegistryFacets.value(card.partner().getKind()));
    }

    @Override
    public List<Long> listIds(long after, int limit) {
        return requests.idsAfter(after, limit);
    }

    /** A request has the name of the group that asks, and the spellings of its place. */
    @Override
    public List<Long> listTelling(ChangeKey other) {
        return switch (other.type()) {
            case "group" -> requests.idsOfGroup(other.id());
            case "place" -> requests.idsAt(other.id());
            default -> List.of();
        };
    }

    @Override
    public Optional<String> facetValue(String facet, String value, Language language) {
        return facets.name(facet, value, language);
    }
}
