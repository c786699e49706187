package org.twinhall.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twinhall.access.Role;
import org.twinhall.persistence.Repository;

/** All member groups. */
@Singleton
public class Groups extends Repository<Group> {

    @Inject
    Groups() {
        super(Group.class);
    }

    /** The group of that slug with its texts, in one statement. */
    public Optional<Group> findBySlug(String slug) {
        return query("select distinct g from Group g left join fetch g.texts where g.slug = :slug").setParameter("slug", slug)
                .getResultStream().findFirst();
    }

    /** The group that once had that slug. */
    public Optional<Group> findByOldSlug(String slug) {
        return query("select g from Group g where :slug member of g.oldSlugs").setParameter("slug", slug)
                .getResultStream().findFirst();
    }

    /** The groups of those ids with their texts, in one statement. */
    public Map<Long, Group> find(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : query("select distinct g from Group g left join fetch g.texts where g.id in :ids")
                .setParameter("ids", ids).getResultStream().collect(Collectors.toMap(Group::getId, Function.identity()));
    }

    /** Every group with its texts and friend places, in one statement. */
    public List<Group> listAll() {
        return query("select distinct g from Group g left join fetch g.texts left join fetch g.friendPlaces").getResultList();
    }

    /** All groups with the people who have a role in them. */
    public List<Group> listWithPeople() {
        return query("select distinct g from Group g left join fetch g.people order by g.id").getResultList();
    }

    /** The groups that were called otherwise before, with all their names. */
    List<Group> listRenamed() {
        return query("select distinct g from Group g left join fetch g.texts join fetch g.formerNames").getResultList();
    }

    /** The groups that are at home in a place or befriend it. */
    public List<Group> listAt(long placeId) {
        return query("""
                select distinct g from Group g left join fetch g.texts left join fetch g.friendPlaces
                left join g.friendPlaces friend where g.placeId = :place or friend = :place""").setParameter("place", placeId).getResultList();
    }

    public long count() {
        return query("select count(g) from Group g", Long.class).getSingleResult();
    }

    /** Whether a media file is the logo of any group. */
    boolean isLogo(long mediaId) {
        return query("select count(g) from Group g where g.logoId = :media", Long.class).setParameter("media", mediaId)
                .getSingleResult() > 0;
    }

    /** The groups in which a person has a role, with the roles: pairs of group id and role. */
    List<Object[]> listRoles(long accountId) {
        return query("select g.id, p.role from Group g join g.people p where p.accountId = :account", Object[].class)
                .setParameter("account", accountId).getResultList();
    }

    /** How many people have which role in which group; a group without people is left out. */
    public Map<Long, Map<Role, Long>> countPeople() {
        return query("select g.id, p.role, count(p.accountId) from Group g join g.people p group by g.id, p.role", Object[].class)
                .getResultStream().collect(Collectors.groupingBy(row -> (Long) row[0],
                        Collectors.toMap(row -> (Role) row[1], row -> (Long) row[2])));
    }

    /** Ids of the accounts that hold one of those roles in one of those groups. */
    List<Long> listPeople(Collection<Long> ids, Collection<Role> roles) {
        return ids.isEmpty() || roles.isEmpty() ? List.of() : query("""
                select distinct p.accountId from Group g join g.people p where g.id in :ids and p.role in :roles""", Long.class)
                .setParameter("ids", ids).setParameter("roles", roles).getResultList();
    }

    List<Long> idsAfter(long id, int limit) {
        return query("select g.id from Group g where g.id > :id order by g.id", Long.class)
                .setParameter("id", id).setMaxResults(limit).getResultList();
    }
}
