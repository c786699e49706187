package org.twinhall.registry;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.group.Groups;
import org.twinhall.place.Place;
import org.twinhall.place.PlaceName;
import org.twinhall.place.Places;
import org.twinhall.registry.link.Link;
import org.twinhall.registry.link.Links;
import org.twinhall.registry.partner.Fact;
import org.twinhall.registry.partner.Partner;
import org.twinhall.registry.partner.PartnerName;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.registry.partner.Partners;
import org.twinhall.text.Folding;
import org.twinhall.text.Language;

/** The registry as readers browse it. Four statements at most, however many links. */
@Singleton
public class RegistryDirectory {

    private final Links links;
    private final Partners partners;
    private final PartnerService partnerService;
    private final Groups groups;
    private final Places places;

    @Inject
    RegistryDirectory(Links links, Partners partners, PartnerService partnerService, Groups groups, Places places) {
        this.links = links;
        this.partners = partners;
        this.partnerService = partnerService;
        this.groups = groups;
        this.places = places;
    }

    /** The links that pass a filter, by the name of their place in Britain and then of their partner. */
    public List<LinkCard> list(RegistryFilter filter, Language language) {
        var themed = filter.theme() == null ? Set.<Long>of() : partners.listWith(filter.theme()).stream()
                .filter(partner -> partnerService.maySee(partner, Fact.THEMES)).map(Partner::getId).collect(Collectors.toSet());
        return cards(links.listShown(), language).stream().filter(card -> matches(card, filter, themed)).toList();
    }

    /** Cards of links, in the order in which people look for them. */
    public List<LinkCard> cards(Collection<Link> found, Language language) {
        var everyGroup = groups.find(found.stream().map(Link::getGroupId).collect(Collectors.toSet()));
        var everyPlace = places.find(Stream.concat(everyGroup.values().stream().map(group -> group.getPlaceId()),
                found.stream().map(link -> link.getPartner().getPlaceId())).collect(Collectors.toSet()));
        var collator = Collator.getInstance(language.locale());
        return found.stream().map(link -> {
            var group = everyGroup.get(link.getGroupId());
            return new LinkCard(link, group, everyPlace.get(group.getPlaceId()), everyPlace.get(link.getPartner().getPlaceId()), language);
        }).sorted(Comparator.comparing((LinkCard card) -> sortable(card.home().name(language)), collator)
                .thenComparing(card -> sortable(card.groupName()), collator).thenComparing(card -> sortable(card.partnerName()), collator)).toList();
    }

    /** The Arabic article does not count. */
    static String sortable(String name) {
        return name.replaceFirst("^ال", "");
    }

    private static boolean matches(LinkCard card, RegistryFilter filter, Set<Long> themed) {
        var link = card.link();
        return (filter.territory() == null || card.territory() == filter.territory())
                && (filter.kind() == null || link.getKind() == filter.kind())
                && (filter.formality() == null || link.getFormality() == filter.formality())
                && (filter.state() == null || link.getState() == filter.state())
                && (filter.theme() == null || themed.contains(link.getPartner().getId()))
                && (filter.place().isEmpty() || card.home().getSlug().equals(filter.place()) || card.place().getSlug().equals(filter.place()))
                && (filter.since() == null || link.getSince().isKnown() && link.getSince().year() >= filter.since())
                && (filter.words().isEmpty() || says(card, Folding.key(filter.words())));
    }

    private static boolean says(LinkCard card, String key) {
        var groupNames = Stream.of(Language.values()).map(language -> Folding.key(card.group().name(language)));
        var partnerNames = card.link().getPartner().getNames().stream().map(PartnerName::getKey);
        var spellings = Stream.of(card.home(), card.place()).map(Place::getNames).flatMap(Collection::stream).map(PlaceName::getName).map(Folding::key);
        return Stream.of(groupNames, partnerNames, spellings).flatMap(names -> names).anyMatch(name -> name.contains(key));
    }
}
