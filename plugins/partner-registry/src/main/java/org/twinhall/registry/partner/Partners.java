package org.twinhall.registry.partner;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twinhall.persistence.Repository;
import org.twinhall.text.Language;

/** All partners, hidden ones too: who shows them leaves those out. */
@Singleton
public class Partners extends Repository<Partner> {

    @Inject
    Partners() {
        super(Partner.class);
    }

    public Optional<Partner> findBySlug(String slug) {
        return query("select distinct p from Partner p left join fetch p.names where p.slug = :slug").setParameter("slug", slug)
                .getResultStream().findFirst();
    }

    /** The partners of those ids with their names, in one statement. */
    public Map<Long, Partner> find(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : query("select distinct p from Partner p left join fetch p.names where p.id in :ids")
                .setParameter("ids", ids).getResultStream().collect(Collectors.toMap(Partner::getId, Function.identity()));
    }

    /** Every partner with its names, in one statement. */
    public List<Partner> listAll() {
        return query("select distinct p from Partner p left join fetch p.names").getResultList();
    }

    /** How many partners have a name with a key in it. */
    public long countNamed(String key) {
        return query("select count(distinct p) from Partner p join p.names n where n.key like :key", Long.class).setParameter("key", "%" + key + "%")
                .getSingleResult();
    }

    /** A page of them, hidden ones too, by the key of their name in a language. */
    public List<Partner> listNamed(String key, Language language, int page, int size) {
        var ids = query("select p.id, official.key from Partner p join p.names official where official.kind = :kind and official.language = :language"
                + " and p.id in (select q.id from Partner q join q.names n where n.key like :key) order by official.key, p.id", Object[].class)
                .setParameter("kind", PartnerName.Kind.OFFICIAL).setParameter("language", language.tag()).setParameter("key", "%" + key + "%")
                .setFirstResult((page - 1) * size).setMaxResults(size).getResultStream().map(row -> (Long) row[0]).toList();
        var found = find(ids);
        return ids.stream().map(found::get).toList();
    }

    /** The first of those that readers see and that have a name with a key in it, or are at a place that has. */
    public List<Partner> listCalled(String key, Language language, int most) {
        var ids = query("select p.id, official.key from Partner p join p.names official where p.hidden = false and official.kind = :kind"
                + " and official.language = :language and (p.id in (select q.id from Partner q join q.names n where n.key like :key)"
                + " or p.placeId in (select s.id from Place s join s.names m where m.key like :key)) order by official.key, p.id", Object[].class)
                .setParameter("kind", PartnerName.Kind.OFFICIAL).setParameter("language", language.tag()).setParameter("key", "%" + key + "%")
                .setMaxResults(most).getResultStream().map(row -> (Long) row[0]).toList();
        var found = find(ids);
        return ids.stream().map(found::get).toList();
    }

    /** The ids of places of Palestine that have a name with a key in it and no partner that readers see. */
    public List<Long> placesWithout(String key) {
        return query("select distinct s.id from Place s join s.names m where s.country = 'PS' and m.key like :key"
                + " and s.id not in (select p.placeId from Partner p where p.hidden = false)", Long.class).setParameter("key", "%" + key + "%").getResultList();
    }

    /** The ids of the places at which a community is hidden and none is shown. */
    Set<Long> placesOfHiddenCommunities() {
        var communities = Arrays.stream(PartnerKind.values()).filter(PartnerKind::isCommunity).toList();
        return query("select distinct p.placeId from Partner p where p.hidden = true and p.kind in :kinds"
                + " and p.placeId not in (select q.placeId from Partner q where q.hidden = false and q.kind in :kinds)", Long.class)
                .setParameter("kinds", communities).getResultStream().collect(Collectors.toSet());
    }

    /** The partners at a place with their names. */
    public List<Partner> listAt(long placeId) {
        return query("select distinct p from Partner p left join fetch p.names where p.placeId = :place").setParameter("place", placeId)
                .getResultList();
    }

    /** The partners that would like to do something on a theme, with what they show to whom. */
    public List<Partner> listWith(Theme theme) {
        return query("select distinct p from Partner p left join fetch p.showings where :theme member of p.themes").setParameter("theme", theme)
                .getResultList();
    }

    /** The partners whose record an account looks after. */
    List<Partner> listKeptBy(long accountId) {
        return query("select p from Partner p where p.keeperId = :account").setParameter("account", accountId).getResultList();
    }

    /** Whether an account looks after any record; loads none of them. */
    boolean isKeeper(long accountId) {
        return query("select count(p) from Partner p where p.keeperId = :account", Long.class).setParameter("account", accountId).getSingleResult() > 0;
    }

    /** The groups that a partner is linked with. */
    List<Long> listGroupsOf(long partnerId) {
        return query("select l.groupId from Link l where l.partner.id = :partner", Long.class).setParameter("partner", partnerId).getResultList();
    }

    /** The ids of a partner's links. */
    List<Long> listLinksOf(long partnerId) {
        return query("select l.id from Link l where l.partner.id = :partner", Long.class).setParameter("partner", partnerId).getResultList();
    }

    /** The ids of a partner's requests. */
    List<Long> listRequestsOf(long partnerId) {
        return query("select r.id from Request r where r.partnerId = :partner", Long.class).setParameter("partner", partnerId).getResultList();
    }

    List<Long> idsAt(long placeId) {
        return query("select p.id from Partner p where p.placeId = :place", Long.class).setParameter("place", placeId).getResultList();
    }

    List<Long> idsAfter(long id, int limit) {
        return query("select p.id from Partner p where p.id > :id order by p.id", Long.class).setParameter("id", id)
                .setMaxResults(limit).getResultList();
    }
}
