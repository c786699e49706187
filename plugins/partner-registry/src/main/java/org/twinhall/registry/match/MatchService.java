package org.twinhall.registry.match;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twinhall.group.Group;
import org.twinhall.group.GroupKind;
import org.twinhall.place.PlaceKind;
import org.twinhall.registry.partner.KnownFacts;
import org.twinhall.registry.partner.Partner;
import org.twinhall.registry.partner.PartnerKind;
import org.twinhall.registry.partner.Theme;
import org.twinhall.registry.request.Request;
import org.twinhall.registry.request.RequestService;
import org.twinhall.registry.request.Requests;

/** Ranks everybody who may become a friend, by what the current reader may know. About a dozen statements, however much there is. */
@Singleton
public class MatchService {

    private final MatchFacts facts;
    private final KnownFacts known;
    private final Requests requests;
    private final RequestService requestService;

    @Inject
    MatchService(MatchFacts facts, KnownFacts known, Requests requests, RequestService requestService) {
        this.facts = facts;
        this.known = known;
        this.requests = requests;
        this.requestService = requestService;
    }

    /**
     * What came of it.
     *
     * @param asked   whether the seeker has an open request
     * @param matches all that are not linked with the seeker, the best first
     * @param already the ids of those that are
     */
    record Ranking(Seeker seeker, boolean asked, List<Match> matches, Set<Long> already) {
    }

    /** For a group: partners, and places of Palestine that are no partner yet. */
    Ranking forGroup(Group group, Weights weights) {
        var open = requests.listOpen(requestService.today());
        var languages = requests.languagesOf(open);
        var own = open.stream().filter(request -> group.getId().equals(request.getGroupId())).findFirst();
        var seeker = own.map(request -> new Seeker(request.getThemes(), languages.getOrDefault(request.getId(), Set.of()), request.profile().kinds(),
                request.getPeople())).orElseGet(() -> new Seeker(Set.of(), Set.of(), natural(group.getKind()), null));
        var already = facts.partnersOf(group.getId());
        var candidates = partners(byAsker(open, Request::getPartnerId), languages).stream()
                .filter(candidate -> candidate.id() == null || !already.contains(candidate.id())).toList();
        return new Ranking(seeker, own.isPresent(), new Matcher(seeker, weights).rank(candidates), already);
    }

    /** For a partner: groups. */
    Ranking forPartner(Partner partner, Weights weights) {
        var open = requests.listOpen(requestService.today());
        var languages = requests.languagesOf(open);
        var own = open.stream().filter(request -> partner.getId().equals(request.getPartnerId())).findFirst();
        var one = Set.of(partner.getId());
        var people = known.people(one).get(partner.getId());
        var seeker = new Seeker(own.map(Request::getThemes).filter(themes -> !themes.isEmpty()).orElseGet(() -> known.themes(one).getOrDefault(partner.getId(), Set.of())),
                own.map(request -> languages.get(request.getId())).orElseGet(() -> known.languages(one).getOrDefault(partner.getId(), Set.of())),
                own.map(request -> request.profile().kinds()).orElse(natural(partner.getKind())),
                own.map(Request::getPeople).orElse(people));
        var already = facts.groupsOf(partner.getId());
        var candidates = groups(byAsker(open, Request::getGroupId), languages).stream().filter(candidate -> !already.contains(candidate.id())).toList();
        return new Ranking(seeker, own.isPresent(), new Matcher(seeker, weights).rank(candidates), already);
    }

    private static Map<Long, Request> byAsker(List<Request> open, Function<Request, Long> asker) {
        return open.stream().filter(request -> asker.apply(request) != null).collect(Collectors.toMap(asker, Function.identity(), (one, other) -> one));
    }

    private List<Candidate> partners(Map<Long, Request> asking, Map<Long, Set<String>> languagesOfRequests) {
        var rows = facts.listPartners();
        var counts = facts.countByPartner();
        var themes = known.themes(null);
        var languages = known.languages(null);
        var people = known.people(null);
        var inPlace = new HashMap<Long, MatchFacts.Count>();
        rows.forEach(row -> inPlace.merge(row.placeId(), counts.getOrDefault(row.id(), MatchFacts.Count.NONE), MatchFacts.Count::plus));
        var candidates = new ArrayList<Candidate>(rows.size());
        for (var row : rows) {
            var count = row.kind().isCommunity() ? inPlace.get(row.placeId()) : counts.getOrDefault(row.id(), MatchFacts.Count.NONE);
            var request = asking.get(row.id());
            candidates.add(new Candidate(row.slug(), row.id(), row.kind(), row.placeId(), count.friends(), count.trying(), request != null,
                    request == null || request.getThemes().isEmpty() ? themes.getOrDefault(row.id(), Set.of()) : request.getThemes(),
                    request == null ? languages.getOrDefault(row.id(), Set.of()) : languagesOfRequests.getOrDefault(request.getId(), Set.of()),
                    request == null || request.getPeople() == null ? people.get(row.id()) : request.getPeople()));
        }
        var communities = rows.stream().filter(row -> row.kind().isCommunity()).map(MatchFacts.PartnerRow::placeId).collect(Collectors.toSet());
        facts.listPlaces("PS").stream().filter(place -> !communities.contains(place.id()) && community(place.kind()) != null).forEach(place -> {
            var count = inPlace.getOrDefault(place.id(), MatchFacts.Count.NONE);
            candidates.add(new Candidate(place.slug(), null, community(place.kind()), place.id(), count.friends(), count.trying(), false, Set.<Theme>of(),
                    Set.of(), null));
        });
        return candidates;
    }

    private List<Candidate> groups(Map<Long, Request> asking, Map<Long, Set<String>> languagesOfRequests) {
        var counts = facts.countByGroup();
        var homes = facts.listPlaces("GB").stream().collect(Collectors.toMap(MatchFacts.PlaceRow::id, MatchFacts.PlaceRow::kind));
        return facts.listGroups().stream().map(row -> {
            var count = counts.getOrDefault(row.id(), MatchFacts.Count.NONE);
            var request = asking.get(row.id());
            return new Candidate(row.slug(), row.id(), kind(row.kind(), homes.get(row.placeId())), row.placeId(), count.friends(), count.trying(),
                    request != null, request == null ? Set.of() : request.getThemes(),
                    request == null ? Set.of() : languagesOfRequests.getOrDefault(request.getId(), Set.of()), request == null ? null : request.getPeople());
        }).toList();
    }

    private static PartnerKind community(PlaceKind kind) {
        return switch (kind) {
            case CITY -> PartnerKind.CITY;
            case TOWN -> PartnerKind.TOWN;
            case VILLAGE -> PartnerKind.VILLAGE;
            case REFUGEE_CAMP -> PartnerKind.REFUGEE_CAMP;
            default -> null;
        };
    }

    /** What a group is in the words for partners: its people's institution, or the community in which it is at home. */
    private static PartnerKind kind(GroupKind group, PlaceKind home) {
        return switch (group) {
            case STUDENTS_UNION -> PartnerKind.UNIVERSITY;
            case SCHOOL -> PartnerKind.SCHOOL;
            case CHURCH -> PartnerKind.CHURCH;
            case TRADE_UNION -> PartnerKind.TRADE_UNION;
            default -> home == PlaceKind.VILLAGE ? PartnerKind.VILLAGE : home == PlaceKind.TOWN ? PartnerKind.TOWN : PartnerKind.CITY;
        };
    }

    /** Like with like, where nobody said what would be welcome. */
    private static Set<PartnerKind> natural(GroupKind group) {
        return switch (group) {
            case STUDENTS_UNION -> Set.of(PartnerKind.UNIVERSITY);
            case SCHOOL -> Set.of(PartnerKind.SCHOOL);
            case CHURCH -> Set.of(PartnerKind.CHURCH);
            case TRADE_UNION -> Set.of(PartnerKind.TRADE_UNION);
            default -> Set.of();
        };
    }

    private static Set<PartnerKind> natural(PartnerKind partner) {
        return switch (partner) {
            case UNIVERSITY, SCHOOL, CHURCH, TRADE_UNION -> Set.of(partner);
            default -> Set.of();
        };
    }
}
