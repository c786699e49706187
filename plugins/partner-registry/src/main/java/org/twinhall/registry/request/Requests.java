package org.twinhall.registry.request;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinhall.group.GroupState;
import org.twinhall.persistence.Repository;

/** All requests, also those that are over; the open ones of hidden partners and of groups that are no more are left out where readers see them. */
@Singleton
public class Requests extends Repository<Request> {

    private static final String OPEN = """
            r.state = :open and r.openUntil >= :today
            and (r.partnerId is null or r.partnerId in (select p.id from Partner p where p.hidden = false))
            and (r.groupId is null or r.groupId in (select g.id from Group g where g.state <> :archived))""";

    @Inject
    Requests() {
        super(Request.class);
    }

    public Optional<Request> findBySlug(String slug) {
        return query("select r from Request r where r.slug = :slug").setParameter("slug", slug).getResultStream().findFirst();
    }

    /** Those that readers see, with their themes, in one statement. */
    public List<Request> listOpen(LocalDate today) {
        return open(query("select distinct r from Request r left join fetch r.themes where " + OPEN), today).getResultList();
    }

    /** The languages that each of some requests names, in one statement; one that names none is not in the map. */
    public Map<Long, Set<String>> languagesOf(Collection<Request> requests) {
        return requests.isEmpty() ? Map.of() : query("select r.id, l from Request r join r.languages l where r.id in :ids", Object[].class)
                .setParameter("ids", requests.stream().map(Request::getId).toList()).getResultStream()
                .collect(Collectors.groupingBy(row -> (Long) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toSet())));
    }

    /** The open one of a group. */
    public Optional<Request> findOpenOfGroup(long groupId, LocalDate today) {
        return first(open(query("select r from Request r where r.groupId = :group and " + OPEN), today).setParameter("group", groupId));
    }

    /** The open one of a partner. */
    public Optional<Request> findOpenOfPartner(long partnerId, LocalDate today) {
        return first(open(query("select r from Request r where r.partnerId = :partner and " + OPEN), today).setParameter("partner", partnerId));
    }

    private static <T> TypedQuery<T> open(TypedQuery<T> query, LocalDate today) {
        return query.setParameter("open", RequestState.OPEN).setParameter("today", today).setParameter("archived", GroupState.ARCHIVED);
    }

    /** Every one of a partner, open or over. */
    public List<Request> listOfPartner(long partnerId) {
        return query("select r from Request r where r.partnerId = :partner order by r.id").setParameter("partner", partnerId).getResultList();
    }

    /** Every one, open or over, with its themes; the latest first. */
    List<Request> listAll() {
        return query("select distinct r from Request r left join fetch r.themes order by r.id desc").getResultList();
    }

    /** Those of some groups and some partners, open or over, with their themes; the latest first. */
    List<Request> listOf(Collection<Long> groups, Collection<Long> partners) {
        return query("select distinct r from Request r left join fetch r.themes where r.groupId in :groups or r.partnerId in :partners order by r.id desc")
                .setParameter("groups", groups.isEmpty() ? Set.of(0L) : groups).setParameter("partners", partners.isEmpty() ? Set.of(0L) : partners).getResultList();
    }

    /** Those of the group or the partner that count as open, though their day may be over. */
    boolean isAsking(Long groupId, Long partnerId, Long except) {
        return query("""
                select count(r) from Request r where r.state = :open
                and (r.groupId = :group or r.partnerId = :partner) and r.id <> :except""", Long.class)
                .setParameter("open", RequestState.OPEN).setParameter("group", groupId == null ? 0L : groupId).setParameter("partner", partnerId == null ? 0L : partnerId)
                .setParameter("except", except == null ? 0L : except).getSingleResult() > 0;
    }

    /** Ids of the open ones that end on or before a day. */
    List<Long> listEnding(LocalDate day) {
        return query("select r.id from Request r where r.state = :open and r.openUntil <= :day order by r.id", Long.class)
                .setParameter("open", RequestState.OPEN).setParameter("day", day).getResultList();
    }

    /** Those that a person published. */
    List<Request> listBy(long accountId) {
        return query("select r from Request r where r.authorId = :account order by r.id").setParameter("account", accountId).getResultList();
    }

    List<Long> idsOfGroup(long groupId) {
        return query("select r.id from Request r where r.groupId = :group", Long.class).setParameter("group", groupId).getResultList();
    }

    /** Those of whoever is at a place. */
    List<Long> idsAt(long placeId) {
        return query("select r.id from Request r where r.groupId in (select g.id from Group g where g.placeId = :place)"
                + " or r.partnerId in (select p.id from Partner p where p.placeId = :place)", Long.class).setParameter("place", placeId).getResultList();
    }

    List<Long> idsAfter(long id, int limit) {
        return query("select r.id from Request r where r.id > :id order by r.id", Long.class).setParameter("id", id).setMaxResults(limit)
                .getResultList();
    }
}
