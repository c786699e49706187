package org.twinhall.registry.match;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinhall.group.GroupKind;
import org.twinhall.group.GroupState;
import org.twinhall.persistence.Repository;
import org.twinhall.place.PlaceKind;
import org.twinhall.registry.link.Link;
import org.twinhall.registry.link.LinkState;
import org.twinhall.registry.partner.PartnerKind;

/** What matching reads of everything at once: numbers, not entities; one statement for each question, however much there is. */
@Singleton
public class MatchFacts extends Repository<Link> {

    @Inject
    MatchFacts() {
        super(Link.class);
    }

    /** A partner that readers may see. */
    record PartnerRow(long id, String slug, PartnerKind kind, long placeId) {
    }

    /** A group that is at work or rests. */
    record GroupRow(long id, String slug, GroupKind kind, long placeId) {
    }

    /** A place of the gazetteer. */
    record PlaceRow(long id, String slug, PlaceKind kind) {
    }

    /** How many links are there, and how many are to be. */
    record Count(int friends, int trying) {

        static final Count NONE = new Count(0, 0);

        Count plus(Count other) {
            return new Count(friends + other.friends, trying + other.trying);
        }
    }

    List<PartnerRow> listPartners() {
        return query("select p.id, p.slug, p.kind, p.placeId from Partner p where p.hidden = false", Object[].class).getResultStream()
                .map(row -> new PartnerRow((Long) row[0], (String) row[1], (PartnerKind) row[2], (Long) row[3])).toList();
    }

    List<GroupRow> listGroups() {
        return query("select g.id, g.slug, g.kind, g.placeId from Group g where g.state <> :archived", Object[].class)
                .setParameter("archived", GroupState.ARCHIVED).getResultStream()
                .map(row -> new GroupRow((Long) row[0], (String) row[1], (GroupKind) row[2], (Long) row[3])).toList();
    }

    List<PlaceRow> listPlaces(String country) {
        return query("select p.id, p.slug, p.kind from Place p where p.country = :country", Object[].class).setParameter("country", country)
                .getResultStream().map(row -> new PlaceRow((Long) row[0], (String) row[1], (PlaceKind) row[2])).toList();
    }

    /** The links of each partner. */
    Map<Long, Count> countByPartner() {
        return count("select l.partner.id, l.state, count(l) from Link l group by l.partner.id, l.state");
    }

    /** The links of each group with partners that readers may see. */
    Map<Long, Count> countByGroup() {
        return count("select l.groupId, l.state, count(l) from Link l where l.partner.hidden = false group by l.groupId, l.state");
    }

    private Map<Long, Count> count(String counting) {
        var counts = new HashMap<Long, Count>();
        query(counting, Object[].class).getResultStream().forEach(row -> {
            int number = ((Number) row[2]).intValue();
            var phase = ((LinkState) row[1]).phase();
            var count = phase == LinkState.Phase.CURRENT ? new Count(number, 0) : phase == LinkState.Phase.OPENING ? new Count(0, number) : Count.NONE;
            counts.merge((Long) row[0], count, Count::plus);
        });
        return counts;
    }

    /** The partners with which a group is linked, or is about to be. */
    Set<Long> partnersOf(long groupId) {
        return query("select l.partner.id, l.state from Link l where l.groupId = :id and l.partner.hidden = false", Object[].class)
                .setParameter("id", groupId).getResultStream().filter(MatchFacts::goesOn).map(row -> (Long) row[0]).collect(Collectors.toSet());
    }

    /** The groups with which a partner is linked, or is about to be. */
    Set<Long> groupsOf(long partnerId) {
        return query("select l.groupId, l.state from Link l where l.partner.id = :id", Object[].class)
                .setParameter("id", partnerId).getResultStream().filter(MatchFacts::goesOn).map(row -> (Long) row[0]).collect(Collectors.toSet());
    }

    private static boolean goesOn(Object[] row) {
        return ((LinkState) row[1]).phase() != LinkState.Phase.FORMER;
    }
}
