package org.twinhall.registry;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.twinhall.registry.link.Formality;
import org.twinhall.registry.link.LinkKind;
import org.twinhall.registry.link.LinkState;
import org.twinhall.registry.partner.PartnerKind;
import org.twinhall.text.Language;

/** All links that readers see, as few facts of each as lists go by, in the two orders in which they are read. */
final class Roll {

    private static final List<LinkState.Phase> PHASES = List.of(LinkState.Phase.CURRENT, LinkState.Phase.OPENING, LinkState.Phase.FORMER);

    private final Ends ends;
    private final List<Line> byHome;
    private final List<Line> byPlace;
    /** Where each partner stands among all by name. */
    private final Map<Long, Integer> names = new HashMap<>();

    /**
     * A link.
     *
     * @param since when it began, as {@link org.twinhall.text.PartialDate} writes it
     * @param place where its partner is
     */
    record Line(long id, LinkKind kind, Formality formality, LinkState state, String since, String ended, Ends.GroupEnd group, long partnerId, PartnerKind partnerKind,
                String partner, Ends.PlaceEnd place) {

        LinkState.Phase phase() {
            return state.phase();
        }

        /** The year in which it began, or that before which it did; empty when nobody knows. */
        String year() {
            var date = since.startsWith("by ") ? since.substring(3) : since;
            return date.isEmpty() ? "" : date.substring(0, 4);
        }
    }

    Roll(List<Line> lines, Ends ends, Language language) {
        this.ends = ends;
        var phase = Comparator.comparing((Line line) -> PHASES.indexOf(line.phase()));
        lines.stream().sorted(Comparator.comparing(Line::partner, Ends.byName(language))).forEach(line -> names.putIfAbsent(line.partnerId(), names.size()));
        Comparator<Line> rest = Comparator.comparing((Line line) -> ends.rank(line.group())).thenComparing(line -> names.get(line.partnerId())).thenComparing(Line::id);
        byHome = lines.stream().sorted(phase.thenComparing(rest)).toList();
        byPlace = lines.stream().sorted(phase.thenComparing(line -> ends.rank(line.place())).thenComparing(rest)).toList();
    }

    Ends ends() {
        return ends;
    }

    /** Those that pass: by phase, by the name of the place where the group is at home, and then of the group and the partner. */
    List<Line> byHome(Predicate<Line> narrowing) {
        return byHome.stream().filter(narrowing).toList();
    }

    /** Those that pass: by phase, and then by the name of the partner's place. */
    List<Line> byPlace(Predicate<Line> narrowing) {
        return byPlace.stream().filter(narrowing).toList();
    }

    /** The friendships of today by their partners: those with the most first, then by name. */
    List<List<Line>> byPartner() {
        var partners = byHome.stream().filter(line -> line.phase() == LinkState.Phase.CURRENT).collect(Collectors.groupingBy(Line::partnerId));
        return partners.values().stream().sorted(Comparator.comparing((List<Line> lines) -> -lines.size())
                .thenComparing(lines -> names.get(lines.getFirst().partnerId()))).toList();
    }

    /** Those that pass, gathered by the regions of their ends. */
    List<RegionLink> gather(Predicate<Line> narrowing) {
        Map<List<String>, Map<List<?>, Long>> strands = byHome.stream().filter(narrowing).collect(Collectors.groupingBy(
                line -> List.of(line.group().home().region(), line.place().region()),
                Collectors.groupingBy(line -> List.of(line.state(), line.since(), line.ended()), Collectors.counting())));
        return strands.entrySet().stream().map(entry -> new RegionLink(entry.getKey().getFirst(), entry.getKey().getLast(),
                ends.middle(entry.getKey().getFirst()), ends.middle(entry.getKey().getLast()), entry.getValue().entrySet().stream()
                .map(alike -> new RegionLink.Strand((LinkState) alike.getKey().get(0), (String) alike.getKey().get(1), (String) alike.getKey().get(2), alike.getValue()))
                .toList())).toList();
    }
}
