package org.twinhall.registry.link;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinhall.persistence.Repository;
import org.twinhall.registry.partner.Partner;

/** All links; those of hidden partners are told only where a method says so. */
@Singleton
public class Links extends Repository<Link> {

    private static final String SHOWN = "l.partner.hidden = false";

    @Inject
    Links() {
        super(Link.class);
    }

    /** Every link, with its partner and the partner's names, in two statements. */
    public List<Link> listShown() {
        return list(SHOWN, Map.of());
    }

    /** The links of some groups. */
    public List<Link> listShownOfGroups(Collection<Long> groups) {
        return groups.isEmpty() ? List.of() : list(SHOWN + " and l.groupId in :groups", Map.of("groups", groups));
    }

    public List<Link> listShownOfGroup(long groupId) {
        return list(SHOWN + " and l.groupId = :group", Map.of("group", groupId));
    }

    public List<Link> listShownOfPartner(long partnerId) {
        return list(SHOWN + " and l.partner.id = :partner", Map.of("partner", partnerId));
    }

    /** The links of groups that are at home in any of some places, and those with partners there. */
    public List<Link> listShownAt(Collection<Long> placeIds) {
        return placeIds.isEmpty() ? List.of() : list(SHOWN + " and (l.partner.placeId in :places or l.groupId in (select g.id from Group g "
                + "where g.placeId in :places))", Map.of("places", placeIds));
    }

    /** The disputed links that readers may see. */
    public List<Link> listDisputed() {
        return list(SHOWN + " and l.disputed = true", Map.of());
    }

    /** Names are not fetched through a link, so the partners are read first, and the links find them in the unit of work. */
    private List<Link> list(String which, Map<String, ?> values) {
        var first = query("select distinct p from Partner p left join fetch p.names where p.id in (select l.partner.id from Link l where " + which + ")",
                Partner.class);
        values.forEach(first::setParameter);
        var partners = first.getResultList();
        var second = query("select l from Link l join fetch l.partner where " + which);
        values.forEach(second::setParameter);
        return partners.isEmpty() ? List.of() : second.getResultList();
    }

    /** The links of a partner, hidden or not. */
    public List<Link> listOf(long partnerId) {
        return query("select l from Link l where l.partner.id = :partner order by l.id").setParameter("partner", partnerId).getResultList();
    }

    /** A link by its address, whose partner may be hidden. */
    public Optional<Link> findBySlug(String slug) {
        return query("select l from Link l join fetch l.partner where l.slug = :slug").setParameter("slug", slug).getResultStream().findFirst();
    }

    /** The link of a group with a partner, hidden or not. */
    public Optional<Link> findOf(long groupId, long partnerId) {
        return first(query("select l from Link l where l.groupId = :group and l.partner.id = :partner").setParameter("group", groupId)
                .setParameter("partner", partnerId));
    }

    /** Whether a document is a source for or against anything that readers see. */
    boolean isShownSource(long mediaId) {
        return query("select count(e) from Evidence e where e.mediaId = :media and e.statement.link.partner.hidden = false", Long.class)
                .setParameter("media", mediaId).getSingleResult() > 0;
    }

    /** Whether a document is a source for or against anything. */
    boolean isSource(long mediaId) {
        return query("select count(e) from Evidence e where e.mediaId = :media", Long.class).setParameter("media", mediaId).getSingleResult() > 0;
    }

    List<Long> idsOfGroup(long groupId) {
        return query("select l.id from Link l where l.groupId = :group", Long.class).setParameter("group", groupId).getResultList();
    }

    /** Those with either end at a place. */
    List<Long> idsAt(long placeId) {
        return query("select l.id from Link l where l.partner.placeId = :place or l.groupId in (select g.id from Group g where g.placeId = :place)", Long.class)
                .setParameter("place", placeId).getResultList();
    }

    List<Long> idsAfter(long id, int limit) {
        return query("select l.id from Link l where l.id > :id order by l.id", Long.class).setParameter("id", id).setMaxResults(limit)
                .getResultList();
    }
}
