package org.twinhall.content;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

    /** The ids of the groups that own entries, by entry; none for those of the network. */
    Map<Long, Set<Long>> listOwners(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : query("select e.id, o from Entry e join e.owners o where e.id in :ids", Object[].class).setParameter("ids", ids).getResultStream()
                .collect(Collectors.groupingBy(row -> (Long) row[0], Collectors.mapping(row -> (Long) row[1], Collectors.toSet())));
    }

    /** Reads a translation again, with what others committed. */
    void refresh(Translation translation) {
        entities().refresh(translation);
    }

    Optional<Translation> findTranslation(long id) {
        return query("select t from Translation t join fetch t.entry where t.id = :id", Translation.class)
                .setParameter("id", id).getResultStream().findFirst();
    }

    /** The translations of entries that readers see, with what they say. */
    List<Translation> listLive(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : query("""
                select t from Translation t join fetch t.entry where t.entry.id in :ids and t.state = :live order by t.id""", Translation.class)
                .setParameter("ids", ids).setParameter("live", TranslationState.LIVE)
                .setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "t.fields").getResultList();
    }

    /** The translations of a kind, in any language, that have a slug now, and all that belongs to their entries. */
    List<Translation> listBySlug(String kind, String slug) {
        var entries = query("select t.entry.id from Translation t where t.kind = :kind and t.slug = :slug", Long.class)
                .setParameter("kind", kind).setParameter("slug", slug).getResultList();
        return find(entries).values().stream().flatMap(entry -> entry.getTranslations().stream())
                .filter(translation -> slug.equals(translation.getSlug())).toList();
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

    /** Ids of the translations whose moment to go live or to expire has come. Without a lower bound H2 would look at all that have none. */
    List<Long> listDue(Instant now) {
        var due = new TreeSet<Long>();
        due.addAll(query("select t.id from Translation t where t.goLiveAt between :ever and :now and t.scheduledRevisionId is not null", Long.class)
                .setParameter("ever", Instant.EPOCH).setParameter("now", now).getResultList());
        due.addAll(query("select t.id from Translation t where t.expireAt between :ever and :now and t.state = org.twinhall.content.TranslationState.LIVE", Long.class)
                .setParameter("ever", Instant.EPOCH).setParameter("now", now).getResultList());
        return List.copyOf(due);
    }

    /** The visibilities of live entries that show a media file, first or in their text. Each is found by an index. */
    Set<Visibility> listShowing(long mediaId) {
        var showing = EnumSet.noneOf(Visibility.class);
        showing.addAll(query("""
                select distinct e.visibility from Entry e where e.leadMediaId = :media
                and exists (select t.id from Translation t where t.entry = e and t.state = org.twinhall.content.TranslationState.LIVE)""", Visibility.class)
                .setParameter("media", mediaId).getResultList());
        showing.addAll(query("""
                select distinct e.visibility from Translation t join t.entry e join t.media m
                where m = :media and t.state = org.twinhall.content.TranslationState.LIVE""", Visibility.class).setParameter("media", mediaId).getResultList());
        return showing;
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

    /**
     * The entries of a kind in use that a group owns, alone or with others, or the network when the group is null; in their
     * order, and locked, so that two who move pages wait for each other.
     */
    List<Entry> lockTree(String kind, Long groupId) {
        var query = query("select e from Entry e where e.kind = :kind and e.trashedAt is null and "
                + (groupId == null ? "e.owners is empty" : ":group member of e.owners") + " order by e.position, e.id").setParameter("kind", kind)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).setHint("eclipselink.refresh", true);
        entities().flush();
        return (groupId == null ? query : query.setParameter("group", groupId)).getResultList();
    }

    /** Some of the translations whose links nobody has read yet. */
    List<Translation> listUnread(int limit) {
        return query("select t from Translation t join fetch t.entry where t.linksRead = false order by t.id", Translation.class)
                .setMaxResults(limit).getResultList();
    }

    /** The texts that lead to an entry with those slugs: entry id, kind, language, slug, title, whether readers see the link; by title. */
    List<Object[]> listLeadingTo(String kind, Collection<String> slugs, long self) {
        return query("""
                select e.id, t.kind, t.language, t.slug, t.title, l.live from Translation t join t.entry e join t.links l
                where l.kind = :kind and l.slug in :slugs and e.trashedAt is null and e.id <> :self order by t.title, t.id, l.live desc""", Object[].class)
                .setParameter("kind", kind).setParameter("slugs", slugs).setParameter("self", self).getResultList();
    }

    /** Whether a file stands in what some groups write, or others are invited to, first or in the latest wording. */
    boolean isWorkedOn(long mediaId, Collection<Long> writers, Collection<Long> invited) {
        return !writers.isEmpty() && query("""
                select count(t) from Translation t join t.entry e, Revision r where r.id = t.latestRevisionId and e.trashedAt is null
                and (exists (select o.id from Entry o join o.owners g where o = e and g in :writers)
                or exists (select i.id from Invitation i where i.entryId = e.id and i.declinedAt is null and i.groupId in :invited))
                and (e.leadMediaId = :media or r.body like :path)""", Long.class).setParameter("writers", writers)
                .setParameter("invited", invited.isEmpty() ? List.of(-1L) : invited)
                .setParameter("media", mediaId).setParameter("path", "%\"/media/" + mediaId + "/%").getSingleResult() > 0;
    }

    /** Entry id, language and title of entries, each once. */
    List<Object[]> listTitles(Collection<Long> ids, Language language) {
        return ids.isEmpty() ? List.of() : query("""
                select e.id, t.language, t.title from Translation t join t.entry e where e.id in :ids and (t.language = :language
                or not exists (select o.id from Translation o where o.entry = e and o.language = :language))""", Object[].class)
                .setParameter("ids", ids).setParameter("language", language.tag()).getResultList();
    }

    /** The titles of what stands right below an entry, in their order, each in a language where there is one. */
    List<String> listTitlesBelow(long parentId, Language language) {
        return query("""
                select t.title from Translation t join t.entry e where e.parentId = :parent and e.trashedAt is null and (t.language = :language
                or not exists (select o.id from Translation o where o.entry = e and o.language = :language)) order by e.position, e.id""", String.class)
                .setParameter("parent", parentId).setParameter("language", language.tag()).getResultList();
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
