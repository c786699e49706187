package org.twinhall.content;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twinhall.persistence.Repository;
import org.twinhall.text.Language;

/** All entries with their translations. */
@Singleton
public class Entries extends Repository<Entry> {

    @Inject
    Entries() {
        super(Entry.class);
    }

    /** The entries of those ids with owners, topics and places, in one statement. */
    Map<Long, Entry> find(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : query("""
                select distinct e from Entry e left join fetch e.owners left join fetch e.topics left join fetch e.places
                where e.id in :ids""").setParameter("ids", ids).getResultStream()
                .collect(Collectors.toMap(Entry::getId, Function.identity()));
    }

    /** Reads a translation again, with what others committed. */
    void refresh(Translation translation) {
        entities().refresh(translation);
    }

    /** Writes what is pending and lets go of everything that was read, so that a long import stays quick. */
    void letGo() {
        entities().flush();
        entities().clear();
    }

    Optional<Translation> findTranslation(long id) {
        return query("select t from Translation t join fetch t.entry where t.id = :id", Translation.class)
                .setParameter("id", id).getResultStream().findFirst();
    }

    /** The translations of a kind, in any language, that have a slug now. */
    List<Translation> listBySlug(String kind, String slug) {
        return query("select t from Translation t join fetch t.entry where t.kind = :kind and t.slug = :slug", Translation.class)
                .setParameter("kind", kind).setParameter("slug", slug).getResultList();
    }

    /** The translations of a kind, in any language, that once had a slug. */
    List<Translation> listByOldSlug(String kind, String slug) {
        return query("select t from Translation t join fetch t.entry where t.kind = :kind and :slug member of t.oldSlugs",
                Translation.class).setParameter("kind", kind).setParameter("slug", slug).getResultList();
    }

    boolean isTaken(String kind, Language language, String slug) {
        return query("select count(t) from Translation t where t.kind = :kind and t.language = :language and t.slug = :slug", Long.class)
                .setParameter("kind", kind).setParameter("language", language.tag()).setParameter("slug", slug).getSingleResult() > 0;
    }

    /** The highest position below a parent; -1 when there is nothing yet. */
    int lastPosition(String kind, Long parentId) {
        var last = parentId == null
                ? query("select max(e.position) from Entry e where e.kind = :kind and e.parentId is null", Integer.class)
                : query("select max(e.position) from Entry e where e.kind = :kind and e.parentId = :parent", Integer.class)
                        .setParameter("parent", parentId);
        var result = last.setParameter("kind", kind).getSingleResult();
        return result == null ? -1 : result;
    }

    /** Ids of the translations whose moment to go live or to expire has come. */
    List<Long> listDue(Instant now) {
        return query("""
                select t.id from Translation t where (t.scheduledRevisionId is not null and t.goLiveAt <= :now)
                or (t.state = org.twinhall.content.TranslationState.LIVE and t.expireAt <= :now) order by t.id""", Long.class)
                .setParameter("now", now).getResultList();
    }

    /** The visibilities of live entries that show a media file, first or in their text; at most one of each. */
    List<Visibility> listShowing(long mediaId) {
        return query("""
                select distinct e.visibility from Translation t join t.entry e left join t.media m
                where t.state = org.twinhall.content.TranslationState.LIVE and (e.leadMediaId = :media or m = :media)""",
                Visibility.class).setParameter("media", mediaId).getResultList();
    }

    /** Ids of the entries that show a media file, or lead to it, to anybody. */
    List<Long> idsShowing(long mediaId) {
        return query("select distinct e.id from Translation t join t.entry e join t.media m where t.state = :live and m = :media", Long.class)
                .setParameter("live", TranslationState.LIVE).setParameter("media", mediaId).getResultList();
    }

    /** Whether any revision holds a media file, or an entry shows it first. */
    boolean isShown(long mediaId) {
        return query("select count(e) from Entry e where e.leadMediaId = :media", Long.class).setParameter("media", mediaId).getSingleResult() > 0
                || query("select count(r) from Revision r where r.body like :path", Long.class).setParameter("path", "%/media/" + mediaId + "/%").getSingleResult() > 0;
    }

    /** The entries of a kind with the same parent and owners, in their order. */
    List<Entry> listSiblings(String kind, Long parentId, java.util.Set<Long> owners) {
        var query = query("select e from Entry e where e.kind = :kind and e.trashedAt is null and " + (parentId == null ? "e.parentId is null" : "e.parentId = :parent")
                + " order by e.position, e.id").setParameter("kind", kind);
        return (parentId == null ? query : query.setParameter("parent", parentId)).getResultStream().filter(entry -> entry.getOwners().equals(owners)).toList();
    }

    /** Entries that are signed with the name of an account. */
    List<Entry> listSignedBy(long accountId) {
        return query("select e from Entry e where e.createdBy = :account and e.byline <> :none order by e.id").setParameter("account", accountId)
                .setParameter("none", "").getResultList();
    }

    List<Entry> listBelow(long parentId) {
        return query("select e from Entry e where e.parentId = :parent").setParameter("parent", parentId).getResultList();
    }

    List<Long> idsAfter(long id, int limit) {
        return query("select e.id from Entry e where e.id > :id order by e.id", Long.class)
                .setParameter("id", id).setMaxResults(limit).getResultList();
    }
}
