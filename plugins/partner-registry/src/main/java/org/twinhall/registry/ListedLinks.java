package org.twinhall.registry;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinhall.persistence.Repository;
import org.twinhall.place.PlaceKind;
import org.twinhall.place.PlaceName;
import org.twinhall.registry.link.Link;
import org.twinhall.registry.link.LinkState;
import org.twinhall.registry.partner.Partner;
import org.twinhall.registry.partner.PartnerName;
import org.twinhall.text.Folding;
import org.twinhall.text.Language;

/** Links as lists show them: counted, ordered and cut to a page before any of them is read as a whole. */
@Singleton
class ListedLinks extends Repository<Link> {

    /** How many links stand alike under one heading of a list. */
    record Bucket(LinkState state, long end, long links) {

        LinkState.Phase phase() {
            return state.phase();
        }
    }

    /** A link before it is read. */
    record Line(long id, LinkState state, long groupId, long placeId, String partner) {
    }

    @Inject
    ListedLinks() {
        super(Link.class);
    }

    /** All places and groups by name. */
    Ends ends(Language language) {
        var places = query("select p.id, p.slug, p.kind, p.country, p.region, p.latitude, p.longitude, n.name from Place p join p.names n"
                + " where n.kind = :kind and n.language = :language", Object[].class).setParameter("kind", PlaceName.Kind.OFFICIAL)
                .setParameter("language", language.tag()).getResultStream().map(row -> new Ends.PlaceEnd((Long) row[0], (String) row[1], (PlaceKind) row[2],
                        (String) row[3], (String) row[4], ((Number) row[5]).doubleValue(), ((Number) row[6]).doubleValue(), (String) row[7])).toList();
        var groups = query("select g.id, g.placeId, t.name from Group g join g.texts t where t.language = :language", Object[].class)
                .setParameter("language", language.tag()).getResultStream()
                .map(row -> new Ends.GroupEnd((Long) row[0], (Long) row[1], (String) row[2])).toList();
        return new Ends(places, groups, language);
    }

    /** The places and the groups of which some name, in either language and any spelling, has words in it. */
    Narrowing.Said said(String words) {
        var key = Folding.key(words);
        var places = query("select p.id from Place p join p.names n where n.key like :words", Long.class).setParameter("words", "%" + key + "%");
        var groups = query("select g.id, t.name from Group g join g.texts t", Object[].class);
        return new Narrowing.Said(Set.copyOf(places.getResultList()), groups.getResultStream().filter(row -> Folding.key((String) row[1]).contains(key))
                .map(row -> (Long) row[0]).collect(Collectors.toSet()));
    }

    /** The ids of the partners that nobody sees. */
    List<Long> hidden() {
        return query("select p.id from Partner p where p.hidden = true", Long.class).getResultList();
    }

    /** How many links each group has in each state. */
    List<Bucket> countByGroup(Narrowing narrowing) {
        return count("select l.state, l.groupId, count(l) from Link l where " + narrowing.where() + " group by l.state, l.groupId", narrowing);
    }

    /** How many links have their partner at each place, in each state. */
    List<Bucket> countByPlace(Narrowing narrowing) {
        return count("select l.state, p.placeId, count(l) from Link l join l.partner p where " + narrowing.where() + " group by l.state, p.placeId", narrowing);
    }

    private List<Bucket> count(String jpql, Narrowing narrowing) {
        return narrowed(jpql, Object[].class, narrowing).getResultStream()
                .map(row -> new Bucket((LinkState) row[0], (Long) row[1], (Long) row[2])).toList();
    }

    /** The lines of some groups. */
    List<Line> linesOfGroups(Narrowing narrowing, Collection<Long> groups, Language language) {
        return lines(narrowing, "l.groupId", groups, language);
    }

    /** The lines at some places. */
    List<Line> linesAt(Narrowing narrowing, Collection<Long> places, Language language) {
        return lines(narrowing, "p.placeId", places, language);
    }

    private List<Line> lines(Narrowing narrowing, String end, Collection<Long> ends, Language language) {
        return narrowed("select l.id, l.state, l.groupId, p.placeId, n.name from Link l join l.partner p join p.names n where " + narrowing.where()
                + " and n.kind = :official and n.language = :language and " + end + " in :ends", Object[].class, narrowing)
                .setParameter("official", PartnerName.Kind.OFFICIAL).setParameter("language", language.tag()).setParameter("ends", ends)
                .getResultStream().map(row -> new Line((Long) row[0], (LinkState) row[1], (Long) row[2], (Long) row[3], (String) row[4])).toList();
    }

    /** Links by their ids, with their partners and these with their names. */
    List<Link> read(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        // Names are not fetched through a link: the partners are read first, and the links find them in the unit of work.
        query("select distinct p from Partner p left join fetch p.names where p.id in (select l.partner.id from Link l where l.id in :ids)", Partner.class)
                .setParameter("ids", ids).getResultList();
        return query("select l from Link l join fetch l.partner where l.id in :ids").setParameter("ids", ids).getResultList();
    }

    /** Every link that passes. */
    List<Link> readAll(Narrowing narrowing) {
        narrowed("select distinct partner from Partner partner left join fetch partner.names where partner.id in (select l.partner.id from Link l where " + narrowing.where() + ")", Partner.class, narrowing)
                .getResultList();
        return narrowed("select l from Link l join fetch l.partner where " + narrowing.where(), Link.class, narrowing).getResultList();
    }

    /** Every link that passes, gathered by the regions of its ends. */
    List<RegionLink> gather(Narrowing narrowing, Ends ends) {
        var strands = narrowed("select home.region, there.region, l.state, l.since, l.ended, count(l) from Link l join l.partner p, Group g, Place home, Place there where "
                + narrowing.where() + " and g.id = l.groupId and home.id = g.placeId and there.id = p.placeId group by home.region, there.region, l.state, l.since, l.ended",
                Object[].class, narrowing).getResultStream().collect(Collectors.groupingBy(row -> List.of((String) row[0], (String) row[1]),
                        Collectors.mapping(row -> new RegionLink.Strand((LinkState) row[2], (String) row[3], (String) row[4], (Long) row[5]), Collectors.toList())));
        return strands.entrySet().stream().map(entry -> new RegionLink(entry.getKey().getFirst(), entry.getKey().getLast(),
                ends.middle(entry.getKey().getFirst()), ends.middle(entry.getKey().getLast()), entry.getValue())).toList();
    }

    private <R> TypedQuery<R> narrowed(String jpql, Class<R> result, Narrowing narrowing) {
        var query = query(jpql, result);
        Map<String, Object> values = narrowing.values();
        values.forEach(query::setParameter);
        return query;
    }
}
