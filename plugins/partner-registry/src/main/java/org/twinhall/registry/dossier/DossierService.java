package org.twinhall.registry.dossier;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.access.Access;
import org.twinhall.access.Identity;
import org.twinhall.group.GroupService;
import org.twinhall.media.MediaFiles;
import org.twinhall.place.Places;
import org.twinhall.registry.LinkCard;
import org.twinhall.registry.RegistryDirectory;
import org.twinhall.registry.link.Evidence;
import org.twinhall.registry.link.Link;
import org.twinhall.registry.link.LinkService;
import org.twinhall.registry.link.Links;
import org.twinhall.registry.link.Statement;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.search.SearchQuery;
import org.twinhall.search.SearchResult;
import org.twinhall.search.SearchService;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;

/** Gathers what the portal knows for a bid; only what every reader may see, for the document goes to strangers. */
@Singleton
public class DossierService {

    private static final int MOST_STORIES = 20;

    private final GroupService groups;
    private final PartnerService partners;
    private final Places places;
    private final Links links;
    private final LinkService linkService;
    private final Decisions decisions;
    private final RegistryDirectory directory;
    private final MediaFiles media;
    private final SearchService search;
    private final Access access;
    private final Clock clock;

    @Inject
    DossierService(GroupService groups, PartnerService partners, Places places, Links links, LinkService linkService, Decisions decisions,
                   RegistryDirectory directory, MediaFiles media, SearchService search, Access access, Clock clock) {
        this.groups = groups;
        this.partners = partners;
        this.places = places;
        this.links = links;
        this.linkService = linkService;
        this.decisions = decisions;
        this.directory = directory;
        this.media = media;
        this.search = search;
        this.access = access;
        this.clock = clock;
    }

    /** The dossier of a group for a bid to be linked formally with a partner; only for the people of the group, and for organisers. */
    Optional<Dossier> find(String groupSlug, String partnerSlug, Language language) {
        var group = groups.findByAddress(groupSlug);
        var partner = partners.findShown(partnerSlug);
        if (group.isEmpty() || partner.isEmpty()) {
            return Optional.empty();
        }
        access.require(PartnerService.WRITE, group.get().getId());
        return Optional.of(access.as(Identity.VISITOR, () -> {
            var link = links.findOf(group.get().getId(), partner.get().getId()).orElse(null);
            var history = link == null ? List.<Statement>of() : linkService.listStatements(link);
            var documents = media.find(history.stream().flatMap(statement -> statement.getEvidence().stream()).map(Evidence::getMediaId)
                    .filter(Objects::nonNull).toList());
            var at = places.find(Stream.of(group.get().getPlaceId(), partner.get().getPlaceId()).collect(Collectors.toSet()));
            var place = at.get(partner.get().getPlaceId());
            var others = directory.cards(links.listShownAt(List.of(place.getId())).stream().filter(other -> !other.equals(link)).toList(), language);
            return new Dossier(group.get(), at.get(group.get().getPlaceId()), partner.get(), place, link, history, documents,
                    stories(group.get().getSlug(), place.getSlug(), language), others, decided(link, language), LocalDate.now(clock.withZone(Dates.ZONE)));
        }));
    }

    /** Articles first: they tell of visits. */
    private List<SearchResult> stories(String group, String place, Language language) {
        return Stream.of("article", "news").flatMap(kind -> search.listNewest(new SearchQuery("", kind, null, null, group, place, null, 1), language, MOST_STORIES)
                .stream()).flatMap(List::stream).limit(MOST_STORIES).toList();
    }

    private List<Decision> decided(Link own, Language language) {
        var told = decisions.listLatest().stream().filter(statement -> !statement.getLink().equals(own)).toList();
        var cards = directory.cards(told.stream().map(Statement::getLink).collect(Collectors.toSet()), language).stream()
                .collect(Collectors.toMap(LinkCard::link, Function.identity()));
        return told.stream().map(statement -> new Decision(cards.get(statement.getLink()), statement)).toList();
    }
}
