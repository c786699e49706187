package org.twinhall.registry.duplicate;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinhall.registry.LinkCard;
import org.twinhall.registry.RegistryDirectory;
import org.twinhall.registry.link.LinkState;
import org.twinhall.registry.link.Links;
import org.twinhall.registry.link.Statement;
import org.twinhall.registry.link.Verdict;
import org.twinhall.registry.partner.KnownFacts;
import org.twinhall.registry.partner.Theme;
import org.twinhall.registry.request.RequestCard;
import org.twinhall.registry.request.RequestDirectory;
import org.twinhall.text.Language;

/** Says who does already, or tries, what somebody is about to begin. It forbids nothing. */
@Singleton
public class DuplicateService {

    /** Places that are no farther apart than this are neighbours, in kilometres. */
    static final double NEAR = 10;

    private final Links links;
    private final RegistryDirectory directory;
    private final RequestDirectory requests;
    private final KnownFacts facts;
    private final Spots spots;
    private final Talks talks;

    @Inject
    DuplicateService(Links links, RegistryDirectory directory, RequestDirectory requests, KnownFacts facts, Spots spots, Talks talks) {
        this.links = links;
        this.directory = directory;
        this.requests = requests;
        this.facts = facts;
        this.spots = spots;
        this.talks = talks;
    }

    /**
     * The efforts of others, the closest first: the same partner, the same place, neighbours, the same theme, the same
     * governorate; among those what goes on before what is over.
     */
    public List<Effort> find(Attempt attempt, Language language) {
        var all = spots.listAll();
        var asked = attempt.placeIds().stream().filter(all::containsKey).map(all::get).toList();
        var around = all.values().stream().filter(spot -> asked.stream().anyMatch(one -> one.placeId() == spot.placeId() || isNear(one, spot)
                || isSameArea(one, spot))).map(Spot::placeId).collect(Collectors.toSet());
        around.addAll(attempt.placeIds());
        var found = new ArrayList<Effort>();
        var cards = directory.cards(links.listShownAt(around), language);
        var themes = attempt.themes().isEmpty() ? Map.<Long, Set<Theme>>of()
                : facts.themes(cards.stream().map(card -> card.link().getPartner().getId()).collect(Collectors.toSet()));
        cards.stream().filter(card -> !card.group().getId().equals(attempt.groupId()))
                .forEach(card -> found.add(effort(attempt, card, asked, all, themes.getOrDefault(card.link().getPartner().getId(), Set.of()))));
        requests.list("", null, language).stream().filter(card -> card.group() != null && !card.group().getId().equals(attempt.groupId()))
                .forEach(card -> found.add(effort(attempt, card, asked, all)));
        return told(attempt, found.stream().filter(effort -> !effort.reasons().isEmpty()).sorted(ORDER).toList());
    }

    private static final Comparator<Effort> ORDER = Comparator.comparing((Effort effort) -> effort.reasons().iterator().next())
            .thenComparing(effort -> effort.link() != null && effort.link().link().getState().phase() == LinkState.Phase.FORMER)
            .thenComparingInt(Effort::kilometres).thenComparing(effort -> effort.link() == null)
            .thenComparing(effort -> effort.link() == null ? effort.request().request().getSlug() : effort.link().link().getSlug());

    private static Effort effort(Attempt attempt, LinkCard card, List<Spot> asked, Map<Long, Spot> all, Set<Theme> themes) {
        var partner = card.link().getPartner();
        var reasons = EnumSet.noneOf(Reason.class);
        if (partner.getId().equals(attempt.partnerId())) {
            reasons.add(Reason.SAME_PARTNER);
        }
        if (themes.stream().anyMatch(attempt.themes()::contains)) {
            reasons.add(Reason.SAME_THEME);
        }
        var nearest = nearest(attempt, asked, all, Set.of(partner.getPlaceId(), card.group().getPlaceId()));
        nearest.ifPresent(one -> reasons.add(one.reason()));
        return new Effort(card, null, reasons, nearest.map(Nearest::kilometres).orElse(0), nearest.map(Nearest::atHome).orElse(false), null, null);
    }

    private static Effort effort(Attempt attempt, RequestCard card, List<Spot> asked, Map<Long, Spot> all) {
        var reasons = EnumSet.noneOf(Reason.class);
        if (card.request().getThemes().stream().anyMatch(attempt.themes()::contains)) {
            reasons.add(Reason.SAME_THEME);
        }
        var nearest = nearest(attempt, asked, all, Set.of(card.place().getId()));
        nearest.ifPresent(one -> reasons.add(one.reason()));
        return new Effort(null, card, reasons, nearest.map(Nearest::kilometres).orElse(0), nearest.map(Nearest::atHome).orElse(false), null, null);
    }

    /** Why two places touch each other. */
    private record Nearest(Reason reason, int kilometres, boolean atHome) {
    }

    /** The closest of the ways in which the two ends of an effort touch the places that are asked about. */
    private static Optional<Nearest> nearest(Attempt attempt, List<Spot> asked, Map<Long, Spot> all, Set<Long> ends) {
        var same = ends.stream().filter(attempt.placeIds()::contains).findFirst();
        if (same.isPresent()) {
            return Optional.of(new Nearest(Reason.SAME_PLACE, 0, all.containsKey(same.get()) && !all.get(same.get()).isInPalestine()));
        }
        return ends.stream().filter(all::containsKey).map(all::get).flatMap(end -> asked.stream().flatMap(one -> touch(one, end).stream()))
                .min(Comparator.comparing(Nearest::reason).thenComparing(Nearest::kilometres));
    }

    private static Optional<Nearest> touch(Spot one, Spot end) {
        if (isNear(one, end)) {
            return Optional.of(new Nearest(Reason.NEAR, Math.max(1, (int) Math.round(one.kilometres(end))), !end.isInPalestine()));
        }
        return isSameArea(one, end) ? Optional.of(new Nearest(Reason.SAME_AREA, 0, false)) : Optional.empty();
    }

    private static boolean isNear(Spot one, Spot other) {
        return one.kilometres(other) <= NEAR;
    }

    /** Counties are no reason: what two groups of one county do in Palestine has nothing to do with it. */
    private static boolean isSameArea(Spot one, Spot other) {
        return one.isInPalestine() && other.isInPalestine() && one.area().equals(other.area());
    }

    /** What was stated last of each link, and whether the two groups were introduced already. */
    private List<Effort> told(Attempt attempt, List<Effort> efforts) {
        var last = new HashMap<Long, Statement>();
        spots.listDated(efforts.stream().filter(effort -> effort.link() != null).map(effort -> effort.link().link().getId()).toList()).stream()
                .filter(statement -> statement.getVerdict() != Verdict.REFUTED).forEach(statement -> last.put(statement.getLink().getId(), statement));
        var introduced = attempt.groupId() == null ? List.<Talk>of() : talks.listOf(attempt.groupId());
        return efforts.stream().map(effort -> effort.with(effort.link() == null ? null : last.get(effort.link().link().getId()),
                introduced.stream().filter(talk -> talk.isWith(effort.group().getId(), effort.place().getId()))
                        .findFirst().orElse(null))).toList();
    }
}
