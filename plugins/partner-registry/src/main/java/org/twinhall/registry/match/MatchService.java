package org.twinhall.registry.match;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.twinhall.group.Group;
import org.twinhall.group.GroupKind;
import org.twinhall.registry.partner.KnownFacts;
import org.twinhall.registry.partner.Partner;
import org.twinhall.registry.partner.PartnerKind;
import org.twinhall.registry.request.Request;
import org.twinhall.registry.request.RequestService;
import org.twinhall.registry.request.Requests;

/** Ranks everybody who may become a friend, by what the current reader may know. A few statements, however much there is. */
@Singleton
public class MatchService {

    private final CandidateTable table;
    private final MatchFacts facts;
    private final KnownFacts known;
    private final Requests requests;
    private final RequestService requestService;

    @Inject
    MatchService(CandidateTable table, MatchFacts facts, KnownFacts known, Requests requests, RequestService requestService) {
        this.table = table;
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
        var candidates = table.partners(open, languages).stream()
                .filter(candidate -> candidate.id() == null || !already.contains(candidate.id())).toList();
        return new Ranking(seeker, own.isPresent(), new Matcher(seeker, weights).rank(candidates), already);
    }

    /** For a partner: groups. */
    Ranking forPartner(Partner partner, Weights weights) {
        var open = requests.listOpen(requestService.today());
        var languages = requests.languagesOf(open);
        var own = open.stream().filter(request -> partner.getId().equals(request.getPartnerId())).findFirst();
        var record = known.read(Set.of(partner.getId()));
        var seeker = new Seeker(
                own.map(Request::getThemes).filter(themes -> !themes.isEmpty()).orElse(record.themes().getOrDefault(partner.getId(), Set.of())),
                own.map(request -> languages.get(request.getId())).orElse(record.languages().getOrDefault(partner.getId(), Set.of())),
                own.map(request -> request.profile().kinds()).orElse(natural(partner.getKind())),
                own.map(Request::getPeople).orElse(record.people().get(partner.getId())));
        var already = facts.groupsOf(partner.getId());
        var candidates = table.groups(open, languages).stream().filter(candidate -> !already.contains(candidate.id())).toList();
        return new Ranking(seeker, own.isPresent(), new Matcher(seeker, weights).rank(candidates), already);
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
