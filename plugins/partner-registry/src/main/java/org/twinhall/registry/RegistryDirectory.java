package org.twinhall.registry;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.change.Changes;
import org.twinhall.change.Kept;
import org.twinhall.group.Groups;
import org.twinhall.place.Places;
import org.twinhall.registry.link.Link;
import org.twinhall.registry.link.LinkState;
import org.twinhall.registry.partner.Partner;
import org.twinhall.registry.partner.PartnerKind;
import org.twinhall.text.Language;

/**
 * The registry as readers browse it: narrowed and ordered by a roll of all links that is kept until one of them changes, and only
 * what is shown is read as a whole.
 */
@Singleton
public class RegistryDirectory {

    private static final Set<String> READ = Set.of(Link.TYPE, Partner.TYPE, "group", "place");
    private static final int BATCH = 500;

    private final Kept<Language, Roll> rolls;
    private final ListedLinks listed;
    private final Groups groups;
    private final Places places;

    @Inject
    RegistryDirectory(ListedLinks listed, Groups groups, Places places, Changes changes) {
        this.listed = listed;
        this.groups = groups;
        this.places = places;
        rolls = new Kept<>(changes, READ);
    }

    /** Takes links, a lot at a time. */
    @FunctionalInterface
    public interface Taker<E extends Exception> {

        void take(List<LinkCard> lot) throws E;
    }

    private Roll roll(Language language) {
        return rolls.get(language, () -> listed.roll(language));
    }

    /** Hands over all links that pass a filter, for files, some hundred at a time, in the order of {@link #page}; each lot is let go before the next. */
    public <E extends Exception> void each(RegistryFilter filter, Language language, Taker<E> taker) throws E {
        var ids = roll(language).byHome(narrowing(filter)).stream().map(Roll.Line::id).toList();
        for (int from = 0; from < ids.size(); from += BATCH) {
            taker.take(inOrder(ids.subList(from, Math.min(from + BATCH, ids.size())), language));
            listed.letGo();
        }
    }

    /**
     * A page of the links that pass a filter: by phase, by the name of their place in Britain, and then of their partner.
     *
     * @param page from 1
     */
    public LinkPart page(RegistryFilter filter, Language language, int page, int size) {
        return part(roll(language).byHome(narrowing(filter)), page, size, language);
    }

    /** The same, by phase and then by the name of the partner's place. */
    public LinkPart pageByPartnersPlace(RegistryFilter filter, Language language, int page, int size) {
        return part(roll(language).byPlace(narrowing(filter)), page, size, language);
    }

    private LinkPart part(List<Roll.Line> found, int page, int size, Language language) {
        var shown = found.stream().skip((page - 1L) * size).limit(size).map(Roll.Line::id).toList();
        return new LinkPart(inOrder(shown, language), found.stream().collect(Collectors.groupingBy(Roll.Line::phase, Collectors.counting())));
    }

    /**
     * A page of the network as it is today, by partners.
     *
     * @param page from 1
     */
    public NetworkPart network(Language language, int page, int size) {
        var partners = roll(language).byPartner();
        var shown = partners.stream().skip((page - 1L) * size).limit(size).map(lines -> lines.stream().map(Roll.Line::id).toList()).toList();
        var cards = inOrder(shown.stream().flatMap(List::stream).toList(), language).stream()
                .collect(Collectors.groupingBy(card -> card.link().getPartner().getId(), LinkedHashMap::new, Collectors.toList()));
        return new NetworkPart(List.copyOf(cards.values()), partners.size(), partners.stream().filter(lines -> lines.size() > 1).count());
    }

    /** The links that pass a filter, gathered by the regions of their ends. */
    public List<RegionLink> gather(RegistryFilter filter, Language language) {
        return roll(language).gather(narrowing(filter));
    }

    /** The places of partners that have a friend today, with what these partners are. */
    Map<Long, Set<PartnerKind>> befriended(Language language) {
        return roll(language).byHome(line -> line.phase() == LinkState.Phase.CURRENT).stream()
                .collect(Collectors.groupingBy(line -> line.place().id(), Collectors.mapping(Roll.Line::partnerKind, Collectors.toSet())));
    }

    /** All places and groups by name. */
    Ends ends(Language language) {
        return roll(language).ends();
    }

    private Narrowing narrowing(RegistryFilter filter) {
        return new Narrowing(filter, filter.words().isEmpty() ? null : listed.said(filter.words()), filter.theme() == null ? null : listed.themed(filter.theme()));
    }

    private List<LinkCard> inOrder(List<Long> ids, Language language) {
        var cards = unordered(listed.read(ids), language).collect(Collectors.toMap(card -> card.link().getId(), card -> card));
        return ids.stream().map(cards::get).filter(Objects::nonNull).toList();
    }

    /** Cards of links, in the order in which people look for them. */
    public List<LinkCard> cards(Collection<Link> found, Language language) {
        var collator = Collator.getInstance(language.locale());
        return unordered(found, language).sorted(Comparator.comparing((LinkCard card) -> sortable(card.home().name(language)), collator)
                .thenComparing(card -> sortable(card.groupName()), collator).thenComparing(card -> sortable(card.partnerName()), collator)).toList();
    }

    private Stream<LinkCard> unordered(Collection<Link> found, Language language) {
        var everyGroup = groups.find(found.stream().map(Link::getGroupId).collect(Collectors.toSet()));
        var everyPlace = places.find(Stream.concat(everyGroup.values().stream().map(group -> group.getPlaceId()),
                found.stream().map(link -> link.getPartner().getPlaceId())).collect(Collectors.toSet()));
        return found.stream().map(link -> {
            var group = everyGroup.get(link.getGroupId());
            return new LinkCard(link, group, everyPlace.get(group.getPlaceId()), everyPlace.get(link.getPartner().getPlaceId()), language);
        });
    }

    /** The Arabic article does not count. */
    static String sortable(String name) {
        return name.replaceFirst("^ال", "");
    }
}
