package org.twinhall.registry.request;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.group.Groups;
import org.twinhall.place.Place;
import org.twinhall.place.PlaceName;
import org.twinhall.place.Places;
import org.twinhall.registry.partner.PartnerName;
import org.twinhall.registry.partner.Partners;
import org.twinhall.registry.partner.Theme;
import org.twinhall.text.Folding;
import org.twinhall.text.Language;

/** The requests as readers browse them. Four statements at most, however many there are. */
@Singleton
public class RequestDirectory {

    private final Requests requests;
    private final RequestService service;
    private final Groups groups;
    private final Partners partners;
    private final Places places;

    @Inject
    RequestDirectory(Requests requests, RequestService service, Groups groups, Partners partners, Places places) {
        this.requests = requests;
        this.service = service;
        this.groups = groups;
        this.partners = partners;
        this.places = places;
    }

    /**
     * The open requests, by the name of whoever asks.
     *
     * @param words part of a name of whoever asks or of its place, in any spelling; empty for all
     * @param theme null for any
     */
    public List<RequestCard> list(String words, Theme theme, Language language) {
        var key = Folding.key(words);
        return cards(requests.listOpen(service.today()), language).stream()
                .filter(card -> (theme == null || card.request().getThemes().contains(theme)) && (key.isEmpty() || says(card, key))).toList();
    }

    /** Cards of requests, by the name of whoever asks. */
    List<RequestCard> cards(Collection<Request> found, Language language) {
        var everyGroup = groups.find(found.stream().map(Request::getGroupId).filter(Objects::nonNull).collect(Collectors.toSet()));
        var everyPartner = partners.find(found.stream().map(Request::getPartnerId).filter(Objects::nonNull).collect(Collectors.toSet()));
        var everyPlace = places.find(Stream.concat(everyGroup.values().stream().map(group -> group.getPlaceId()),
                everyPartner.values().stream().map(partner -> partner.getPlaceId())).collect(Collectors.toSet()));
        return found.stream().map(request -> {
            var group = request.getGroupId() == null ? null : everyGroup.get(request.getGroupId());
            var partner = request.getPartnerId() == null ? null : everyPartner.get(request.getPartnerId());
            return new RequestCard(request, group, partner, everyPlace.get(group == null ? partner.getPlaceId() : group.getPlaceId()), language);
        }).sorted(Comparator.comparing(RequestCard::name, Collator.getInstance(language.locale()))).toList();
    }

    private static boolean says(RequestCard card, String key) {
        var names = card.group() == null ? card.partner().getNames().stream().map(PartnerName::getKey)
                : Stream.of(Language.values()).map(card::name).map(Folding::key);
        return Stream.concat(names, spellings(card.place()).map(Folding::key)).anyMatch(name -> name.contains(key));
    }

    static Stream<String> spellings(Place place) {
        return place.getNames().stream().map(PlaceName::getName);
    }
}
