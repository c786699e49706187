package org.twinhall.place;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twinhall.persistence.Repository;

/** All places. */
@Singleton
public class Places extends Repository<Place> {

    @Inject
    Places() {
        super(Place.class);
    }

    public Optional<Place> findBySlug(String slug) {
        return query("select distinct p from Place p left join fetch p.names where p.slug = :slug")
                .setParameter("slug", slug).getResultStream().findFirst();
    }

    /** The places of those ids with their names, in one statement. */
    public Map<Long, Place> find(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : query("select distinct p from Place p left join fetch p.names where p.id in :ids")
                .setParameter("ids", ids).getResultStream().collect(Collectors.toMap(Place::getId, Function.identity()));
    }

    /** The ids of the places of those slugs; unknown slugs are left out. */
    public List<Long> idsOf(Collection<String> slugs) {
        return slugs.isEmpty() ? List.of() : query("select p.id from Place p where p.slug in :slugs", Long.class)
                .setParameter("slugs", slugs).getResultList();
    }

    /** Every place with its names, in one statement. */
    public List<Place> listAll() {
        return query("select distinct p from Place p left join fetch p.names").getResultList();
    }

    public long count() {
        return query("select count(p) from Place p", Long.class).getSingleResult();
    }

    List<Long> idsAfter(long id, int limit) {
        return query("select p.id from Place p where p.id > :id order by p.id", Long.class)
                .setParameter("id", id).setMaxResults(limit).getResultList();
    }
}
