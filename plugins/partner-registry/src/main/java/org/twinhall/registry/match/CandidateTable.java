package org.twinhall.registry.match;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.twinhall.change.Changes;
import org.twinhall.change.Kept;
import org.twinhall.group.GroupKind;
import org.twinhall.place.PlaceKind;
import org.twinhall.registry.link.Link;
import org.twinhall.registry.partner.KnownFacts;
import org.twinhall.registry.partner.Partner;
import org.twinhall.registry.partner.PartnerKind;
import org.twinhall.registry.partner.Theme;
import org.twinhall.registry.request.Request;

/**
 * Everybody who may become a friend, read once and kept until a partner, a link, a request, a group or a place changes. What readers may know is kept apart for
 * those with an account, for organisers, and for everybody else; requests that run out with a day are of the key, too.
 */
@Singleton
public class CandidateTable {

    private static final Set<String> READ = Set.of(Partner.TYPE, Link.TYPE, Request.TYPE, "group", "place");

    private final Kept<Key, List<Candidate>> kept;
    private final MatchFacts facts;
    private final KnownFacts known;

    @Inject
    CandidateTable(MatchFacts facts, KnownFacts known, Changes changes) {
        this.facts = facts;
        this.known = known;
        kept = new Kept<>(changes, READ);
    }

    /** For whom something was read. */
    private record Key(Set<Long> open, KnownFacts.Eyes eyes, boolean partners) {
    }

    /** Partners, and places of Palestine that are no partner yet. */
    List<Candidate> partners(List<Request> open, Map<Long, Set<String>> languages) {
        return keep(open, true, () -> readPartners(byAsker(open, Request::getPartnerId), languages));
    }

    /** Groups that are at work or rest. */
    List<Candidate> groups(List<Request> open, Map<Long, Set<String>> languages) {
        return keep(open, false, () -> readGroups(byAsker(open, Request::getGroupId), languages));
    }

    private List<Candidate> keep(List<Request> open, boolean partners, Supplier<List<Candidate>> read) {
        var key = new Key(open.stream().map(Request::getId).collect(Collectors.toSet()), known.eyes(), partners);
        return kept.get(key, () -> List.copyOf(read.get()));
    }

    private static Map<Long, Request> byAsker(List<Request> open, Function<Request, Long> asker) {
        return open.stream().filter(request -> asker.apply(request) != null).collect(Collectors.toMap(asker, Function.identity(), (one, other) -> one));
    }

    private List<Candidate> readPartners(Map<Long, Request> asking, Map<Long, Set<String>> languagesOfRequests) {
        var rows = facts.listPartners();
        var counts = facts.countByPartner();
        var all = known.read(null);
        var inPlace = new HashMap<Long, MatchFacts.Count>();
        rows.forEach(row -> inPlace.merge(row.placeId(), counts.getOrDefault(row.id(), MatchFacts.Count.NONE), MatchFacts.Count::plus));
        var candidates = new ArrayList<Candidate>(rows.size());
        for (var row : rows) {
            var count = row.kind().isCommunity() ? inPlace.get(row.placeId()) : counts.getOrDefault(row.id(), MatchFacts.Count.NONE);
            var request = asking.get(row.id());
            candidates.add(new Candidate(row.slug(), row.id(), row.kind(), row.placeId(), count.friends(), count.trying(), request != null,
                    request == null || request.getThemes().isEmpty() ? all.themes().getOrDefault(row.id(), Set.of()) : request.getThemes(),
                    request == null ? all.languages().getOrDefault(row.id(), Set.of()) : languagesOfRequests.getOrDefault(request.getId(), Set.of()),
                    request == null || request.getPeople() == null ? all.people().get(row.id()) : request.getPeople()));
        }
        var communities = rows.stream().filter(row -> row.kind().isCommunity()).map(MatchFacts.PartnerRow::placeId).collect(Collectors.toSet());
        facts.listPlaces("PS").stream().filter(place -> !communities.contains(place.id()) && community(place.kind()) != null).forEach(place -> {
            var count = inPlace.getOrDefault(place.id(), MatchFacts.Count.NONE);
            candidates.add(new Candidate(place.slug(), null, community(place.kind()), place.id(), count.friends(), count.trying(), false, Set.<Theme>of(),
                    Set.of(), null));
        });
        return candidates;
    }

    private List<Candidate> readGroups(Map<Long, Request> asking, Map<Long, Set<String>> languagesOfRequests) {
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
}
