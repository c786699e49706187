package org.twinhall.registry;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.access.Access;
import org.twinhall.group.Groups;
import org.twinhall.place.Places;
import org.twinhall.registry.link.Link;
import org.twinhall.registry.link.LinkState;
import org.twinhall.text.Language;

/** The registry as readers browse it: a dozen statements at most, and no link is read that is not shown. */
@Singleton
public class RegistryDirectory {

    private static final List<LinkState.Phase> PHASES = List.of(LinkState.Phase.CURRENT, LinkState.Phase.OPENING, LinkState.Phase.FORMER);

    private final ListedLinks listed;
    private final Groups groups;
    private final Places places;
    private final Access access;

    @Inject
    RegistryDirectory(ListedLinks listed, Groups groups, Places places, Access access) {
        this.listed = listed;
        this.groups = groups;
        this.places = places;
        this.access = access;
    }

    /** All links that pass a filter, for files: by the name of their place in Britain and then of their partner. */
    public List<LinkCard> list(RegistryFilter filter, Language language) {
        return cards(listed.readAll(narrowing(filter, listed.ends(language))), language);
    }

    /**
     * A page of the links that pass a filter: by phase, by the name of their place in Britain, and then of their partner.
     *
     * @param page from 1
     */
    public LinkPart page(RegistryFilter filter, Language language, int page, int size) {
        var ends = listed.ends(language);
        var narrowing = narrowing(filter, ends);
        var buckets = listed.countByGroup(narrowing);
        return part(new Window(page, size), buckets, ends.rankedGroups(ends(buckets)), ListedLinks.Line::groupId,
                wanted -> listed.linesOfGroups(narrowing, wanted, language), ends, language);
    }

    /** The same, by phase and then by the name of the partner's place. */
    public LinkPart pageByPartnersPlace(RegistryFilter filter, Language language, int page, int size) {
        var ends = listed.ends(language);
        var narrowing = narrowing(filter, ends);
        var buckets = listed.countByPlace(narrowing);
        return part(new Window(page, size), buckets, ends.rankedPlaces(ends(buckets)), ListedLinks.Line::placeId,
                wanted -> listed.linesAt(narrowing, wanted, language), ends, language);
    }

    /** The links that pass a filter, gathered by the regions of their ends. */
    public List<RegionLink> gather(RegistryFilter filter, Language language) {
        var ends = listed.ends(language);
        return listed.gather(narrowing(filter, ends), ends);
    }

    /** All places and groups by name. */
    Ends ends(Language language) {
        return listed.ends(language);
    }

    private Narrowing narrowing(RegistryFilter filter, Ends ends) {
        return new Narrowing(filter, ends, filter.words().isEmpty() ? Narrowing.Said.NOTHING : listed.said(filter.words()), listed.hidden(), access);
    }

    private static Set<Long> ends(List<ListedLinks.Bucket> buckets) {
        return buckets.stream().map(ListedLinks.Bucket::end).collect(Collectors.toSet());
    }

    /** Which of the ordered links are wanted. */
    private record Window(int page, int size) {

        long first() {
            return (page - 1L) * size;
        }
    }

    /** What stands together in a list: links of one phase, of one group or at one place. */
    private record Heading(LinkState.Phase phase, long end) {
    }

    /** From the counts follows which headings the page shows; only their lines are read, and of these only the shown ones as a whole. */
    private LinkPart part(Window window, List<ListedLinks.Bucket> buckets, Map<Long, Integer> order, ToLongFunction<ListedLinks.Line> end,
                          Function<Set<Long>, List<ListedLinks.Line>> read, Ends ends, Language language) {
        var byOrder = Comparator.comparing((Heading heading) -> PHASES.indexOf(heading.phase())).thenComparing(heading -> order.get(heading.end()));
        var headings = new TreeMap<Heading, Long>(byOrder);
        buckets.forEach(bucket -> headings.merge(new Heading(bucket.phase(), bucket.end()), bucket.links(), Long::sum));
        var counts = buckets.stream().collect(Collectors.groupingBy(ListedLinks.Bucket::phase, Collectors.summingLong(ListedLinks.Bucket::links)));
        Set<Heading> open = new HashSet<>();
        long passed = 0;
        long skipped = 0;
        for (var heading : headings.entrySet()) {
            long until = passed + heading.getValue();
            if (until <= window.first()) {
                skipped = until;
            } else if (passed < window.first() + window.size()) {
                open.add(heading.getKey());
            }
            passed = until;
        }
        if (open.isEmpty()) {
            return new LinkPart(List.of(), counts);
        }
        Function<ListedLinks.Line, Heading> heading = line -> new Heading(line.state().phase(), end.applyAsLong(line));
        var lines = read.apply(open.stream().map(Heading::end).collect(Collectors.toSet())).stream().filter(line -> open.contains(heading.apply(line))).toList();
        var groupOrder = ends.rankedGroups(lines.stream().map(ListedLinks.Line::groupId).collect(Collectors.toSet()));
        var shown = lines.stream().sorted(Comparator.comparing(heading, byOrder).thenComparing(line -> groupOrder.get(line.groupId()))
                .thenComparing(ListedLinks.Line::partner, ends.byName()).thenComparing(ListedLinks.Line::id))
                .skip(window.first() - skipped).limit(window.size()).map(ListedLinks.Line::id).toList();
        return new LinkPart(inOrder(shown, language), counts);
    }

    private List<LinkCard> inOrder(List<Long> ids, Language language) {
        return unordered(listed.read(ids), language).sorted(Comparator.comparing(card -> ids.indexOf(card.link().getId()))).toList();
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
