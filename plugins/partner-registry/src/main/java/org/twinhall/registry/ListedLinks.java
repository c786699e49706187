package org.twinhall.registry;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinhall.access.Access;
import org.twinhall.persistence.Repository;
import org.twinhall.place.PlaceKind;
import org.twinhall.place.PlaceName;
import org.twinhall.registry.link.Formality;
import org.twinhall.registry.link.Link;
import org.twinhall.registry.link.LinkKind;
import org.twinhall.registry.link.LinkState;
import org.twinhall.registry.partner.Audience;
import org.twinhall.registry.partner.Fact;
import org.twinhall.registry.partner.Partner;
import org.twinhall.registry.partner.PartnerKind;
import org.twinhall.registry.partner.PartnerName;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.registry.partner.Theme;
import org.twinhall.text.Folding;
import org.twinhall.text.Language;

/** Links as lists go by them, and the few that a page shows. */
@Singleton
class ListedLinks extends Repository<Link> {

    private final Access access;

    @Inject
    ListedLinks(Access access) {
        super(Link.class);
        this.access = access;
    }

    /** All links of partners that are not hidden, in three statements. */
    Roll roll(Language language) {
        var ends = new Ends(places(language), places -> groups(places, language), language);
        var lines = query("select l.id, l.kind, l.formality, l.state, l.since, l.ended, l.groupId, p.id, p.placeId, n.name, p.kind from Link l join l.partner p join p.names n"
                + " where p.hidden = false and n.kind = :official and n.language = :language", Object[].class)
                .setParameter("official", PartnerName.Kind.OFFICIAL).setParameter("language", language.tag()).getResultStream()
                .map(row -> new Roll.Line((Long) row[0], (LinkKind) row[1], (Formality) row[2], (LinkState) row[3], (String) row[4], (String) row[5],
                        ends.group((Long) row[6]), (Long) row[7], (PartnerKind) row[10], (String) row[9], ends.place((Long) row[8]))).toList();
        return new Roll(lines, ends, language);
    }

    private List<Ends.PlaceEnd> places(Language language) {
        return query("select p.id, p.slug, p.kind, p.country, p.region, p.latitude, p.longitude, n.name from Place p join p.names n"
                + " where n.kind = :kind and n.language = :language", Object[].class).setParameter("kind", PlaceName.Kind.OFFICIAL)
                .setParameter("language", language.tag()).getResultStream().map(row -> new Ends.PlaceEnd((Long) row[0], (String) row[1], (PlaceKind) row[2],
                        (String) row[3], (String) row[4], ((Number) row[5]).doubleValue(), ((Number) row[6]).doubleValue(), (String) row[7])).toList();
    }

    private List<Ends.GroupEnd> groups(Map<Long, Ends.PlaceEnd> places, Language language) {
        return query("select g.id, g.slug, g.placeId, t.name from Group g join g.texts t where t.language = :language", Object[].class)
                .setParameter("language", language.tag()).getResultStream()
                .map(row -> new Ends.GroupEnd((Long) row[0], (String) row[1], places.get((Long) row[2]), (String) row[3])).toList();
    }

    /** The places, the groups and the partners of which some name, in either language and any spelling, has words in it. */
    Narrowing.Said said(String words) {
        var key = Folding.key(words);
        var groups = query("select g.id, t.name from Group g join g.texts t", Object[].class);
        return new Narrowing.Said(named("select p.id from Place p join p.names n where n.key like :words", key),
                groups.getResultStream().filter(row -> Folding.key((String) row[1]).contains(key)).map(row -> (Long) row[0]).collect(Collectors.toSet()),
                named("select p.id from Partner p join p.names n where n.key like :words", key));
    }

    private Set<Long> named(String jpql, String key) {
        return query(jpql, Long.class).setParameter("words", "%" + key + "%").getResultStream().collect(Collectors.toSet());
    }

    /** The partners that have a theme, as far as the reader may know: what nobody may see, organisers and whoever looks after the record find. */
    Set<Long> themed(Theme theme) {
        var having = "select q.id from Partner q join q.themes t where t = :theme";
        if (access.may(PartnerService.CURATE)) {
            return ids(query(having, Long.class).setParameter("theme", theme));
        }
        boolean known = access.identity().isSignedIn();
        var shown = "q.id %s (select s.id from Partner s join s.showings x where x.fact = :fact and x.audience = :audience)";
        var query = query(having + " and " + (known ? "(" + shown.formatted("not in") + " or q.keeperId = :keeper)" : shown.formatted("in")), Long.class)
                .setParameter("theme", theme).setParameter("fact", Fact.THEMES).setParameter("audience", known ? Audience.NOBODY : Audience.EVERYBODY);
        return ids(known ? query.setParameter("keeper", access.identity().accountId()) : query);
    }

    private static Set<Long> ids(TypedQuery<Long> query) {
        return Set.copyOf(query.getResultList());
    }

    /** Links by their ids, with their partners and these with their names. */
    List<Link> read(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        // Names are not fetched through a link: the partners are read first, and the links find them in the unit of work.
        query("select distinct p from Partner p left join fetch p.names where p.id in (select l.partner.id from Link l where l.id in :ids)",
                Partner.class).setParameter("ids", ids).getResultList();
        return query("select l from Link l join fetch l.partner where l.id in :ids").setParameter("ids", ids).getResultList();
    }
}
