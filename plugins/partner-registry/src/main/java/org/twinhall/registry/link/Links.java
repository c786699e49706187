package org.twinhall.registry.link;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.twinhall.persistence.Repository;

/** All links; those of hidden partners are told only where a method says so. */
@Singleton
public class Links extends Repository<Link> {

    private static final String WITH_PARTNER = "select distinct l from Link l join fetch l.partner p left join fetch p.names";
    private static final String SHOWN = WITH_PARTNER + " where p.hidden = false";

    @Inject
    Links() {
        super(Link.class);
    }

    /** Every link, with its partner and the partner's names, in one statement. */
    public List<Link> listShown() {
        return query(SHOWN).getResultList();
    }

    public List<Link> listShownOfGroup(long groupId) {
        return query(SHOWN + " and l.groupId = :group").setParameter("group", groupId).getResultList();
    }

    public List<Link> listShownOfPartner(long partnerId) {
        return query(SHOWN + " and p.id = :partner").setParameter("partner", partnerId).getResultList();
    }

    /** The links of groups that are at home in a place, and those with partners there. */
    public List<Link> listShownAt(long placeId) {
        return query(SHOWN + " and (p.placeId = :place or l.groupId in (select g.id from Group g where g.placeId = :place))")
                .setParameter("place", placeId).getResultList();
    }

    /** A link by its address, whose partner may be hidden. */
    public Optional<Link> findBySlug(String slug) {
        return query(WITH_PARTNER + " where l.slug = :slug").setParameter("slug", slug).getResultStream().findFirst();
    }

    /** The link of a group with a partner, hidden or not. */
    public Optional<Link> findOf(long groupId, long partnerId) {
        return first(query("select l from Link l where l.groupId = :group and l.partner.id = :partner").setParameter("group", groupId)
                .setParameter("partner", partnerId));
    }

    /** The disputed links. */
    public List<Link> listDisputed() {
        return query(WITH_PARTNER + " where l.disputed = true").getResultList();
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

    List<Long> idsAfter(long id, int limit) {
        return query("select l.id from Link l where l.id > :id order by l.id", Long.class).setParameter("id", id).setMaxResults(limit)
                .getResultList();
    }
}
