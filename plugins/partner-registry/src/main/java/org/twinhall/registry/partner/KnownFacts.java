package org.twinhall.registry.partner;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.twinhall.access.Access;
import org.twinhall.persistence.Repository;

/**
 * What the current reader may know of many partners at once: one statement for each fact and one for who sees it, however many
 * partners. What a record shows only to those who look after it, organisers alone know here.
 */
@Singleton
public class KnownFacts extends Repository<Partner> {

    private final Access access;

    @Inject
    KnownFacts(Access access) {
        super(Partner.class);
        this.access = access;
    }

    /**
     * What is known, by the partners' ids; a partner of which nothing is known is in no map.
     *
     * @param themes    what they would like to do
     * @param languages in which they write letters
     * @param people    how many live there or belong to them
     */
    public record Known(Map<Long, Set<Theme>> themes, Map<Long, Set<String>> languages, Map<Long, Integer> people) {
    }

    /** Whose eyes see: those of the same kind know the same. */
    public enum Eyes { EVERYBODY, MEMBERS, ORGANISERS }

    /** Whose eyes the current reader has. */
    public Eyes eyes() {
        return access.may(PartnerService.CURATE) ? Eyes.ORGANISERS : access.identity().isSignedIn() ? Eyes.MEMBERS : Eyes.EVERYBODY;
    }

    /** What is known of some partners; {@code ids} null for all. */
    public Known read(Collection<Long> ids) {
        var seen = new Seen(ids);
        var people = new HashMap<Long, Integer>();
        list("select p.id, p.people from Partner p", "p.people is not null", ids).getResultStream().filter(row -> seen.isSeen(Fact.PEOPLE, row[0]))
                .forEach(row -> people.put((Long) row[0], (Integer) row[1]));
        return new Known(many(seen, Fact.THEMES, "p.themes", ids), many(seen, Fact.LANGUAGES, "p.languages", ids), people);
    }

    /** What some partners would like to do. */
    public Map<Long, Set<Theme>> themes(Collection<Long> ids) {
        return many(new Seen(ids), Fact.THEMES, "p.themes", ids);
    }

    @SuppressWarnings("unchecked")
    private <T> Map<Long, Set<T>> many(Seen seen, Fact fact, String what, Collection<Long> ids) {
        var facts = new HashMap<Long, Set<T>>();
        list("select p.id, t from Partner p join " + what + " t", "p.hidden = false", ids).getResultStream().filter(row -> seen.isSeen(fact, row[0]))
                .forEach(row -> facts.computeIfAbsent((Long) row[0], none -> new HashSet<>()).add((T) row[1]));
        return facts;
    }

    private TypedQuery<Object[]> list(String select, String which, Collection<Long> ids) {
        var query = query(select + " where " + which + (ids == null ? "" : " and p.id in :ids"), Object[].class);
        return ids == null ? query : query.setParameter("ids", ids.isEmpty() ? Set.of(0L) : ids);
    }

    /** Who sees which fact, where that is not as shy as usual. */
    private final class Seen {

        private final Map<String, Audience> told = new HashMap<>();

        Seen(Collection<Long> ids) {
            var showings = query("select p.id, s.fact, s.audience from Partner p join p.showings s" + (ids == null ? "" : " where p.id in :ids"), Object[].class);
            (ids == null ? showings : showings.setParameter("ids", ids.isEmpty() ? Set.of(0L) : ids)).getResultStream()
                    .forEach(row -> told.put(row[1] + " " + row[0], (Audience) row[2]));
        }

        boolean isSeen(Fact fact, Object id) {
            var eyes = eyes();
            return switch (told.getOrDefault(fact + " " + id, fact.shy())) {
                case EVERYBODY -> true;
                case MEMBERS -> eyes != Eyes.EVERYBODY;
                case NOBODY -> eyes == Eyes.ORGANISERS;
            };
        }
    }
}
