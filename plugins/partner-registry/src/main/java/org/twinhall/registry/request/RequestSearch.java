package org.twinhall.registry.request;

import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    @Inject
    RequestSearch(Requests requests, RequestService service, RequestDirectory directory, Texts texts) {
        this.requests = requests;
        this.service = service;
        this.directory = directory;
        this.texts = texts;
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
        return new SearchDocument(Request.TYPE, request.getId(), language, "request", "/registry/requests/" + request.getSlug(),
                texts.get(RequestSearch.class, "request.title", language.locale()).replace("${name}", card.name()), names, themes,
                request.words(language) + " " + request.offer(language), date, Set.of(SearchDocument.EVERYBODY),
                card.group() == null ? Set.of() : Set.of(card.group().getSlug()), Set.of(card.place().getSlug()), Set.of());
    }

    @Override
    public List<Long> listIds(long after, int limit) {
        return requests.idsAfter(after, limit);
    }
}
