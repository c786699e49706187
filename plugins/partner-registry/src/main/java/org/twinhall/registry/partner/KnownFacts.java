package org.twinhall.registry.partner;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinhall.access.Access;
import org.twinhall.persistence.Repository;

/**
 * What the current reader may know of many partners at once: two statements for each fact, however many partners. What a record
 * shows only to those who look after it, organisers alone know here. A partner of which nothing is known is in no map.
 */
@Singleton
public class KnownFacts extends Repository<Partner> {

    private final Access access;

    @Inject
    KnownFacts(Access access) {
        super(Partner.class);
        this.access = access;
    }

    /** What they would like to do; {@code ids} null for all partners. */
    public Map<Long, Set<Theme>> themes(Collection<Long> ids) {
        return many(Fact.THEMES, "select p.id, t from Partner p join p.themes t", ids);
    }

    /** The languages in which they write letters; {@code ids} null for all partners. */
    public Map<Long, Set<String>> languages(Collection<Long> ids) {
        return many(Fact.LANGUAGES, "select p.id, t from Partner p join p.languages t", ids);
    }

    /** How many people live there or belong to them; {@code ids} null for all partners. */
    public Map<Long, Integer> people(Collection<Long> ids) {
        var people = new HashMap<Long, Integer>();
        this.<Integer>rows(Fact.PEOPLE, "select p.id, p.people from Partner p", "p.hidden = false and p.people is not null", ids)
                .forEach((id, values) -> people.put(id, values.iterator().next()));
        return people;
    }

    private <T> Map<Long, Set<T>> many(Fact fact, String select, Collection<Long> ids) {
        return rows(fact, select, "p.hidden = false", ids);
    }

    @SuppressWarnings("unchecked")
    private <T> Map<Long, Set<T>> rows(Fact fact, String select, String which, Collection<Long> ids) {
        var shown = audiences(fact, ids);
        var facts = new HashMap<Long, Set<T>>();
        list(select, which, ids).getResultList().forEach(row -> {
            var id = (Long) row[0];
            if (sees(shown.getOrDefault(id, fact.shy()))) {
                facts.computeIfAbsent(id, none -> new HashSet<>()).add((T) row[1]);
            }
        });
        return facts;
    }

    private Map<Long, Audience> audiences(Fact fact, Collection<Long> ids) {
        return list("select p.id, s.audience from Partner p join p.showings s", "s.fact = :fact", ids).setParameter("fact", fact).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Audience) row[1]));
    }

    private TypedQuery<Object[]> list(String select, String which, Collection<Long> ids) {
        var query = query(select + " where " + which + (ids == null ? "" : " and p.id in :ids"), Object[].class);
        return ids == null ? query : query.setParameter("ids", ids.isEmpty() ? Set.of(0L) : ids);
    }

    private boolean sees(Audience audience) {
        return switch (audience) {
            case EVERYBODY -> true;
            case MEMBERS -> access.identity().isSignedIn() || access.may(PartnerService.CURATE);
            case NOBODY -> access.may(PartnerService.CURATE);
        };
    }
}
