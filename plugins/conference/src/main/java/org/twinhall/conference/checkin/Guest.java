package org.twinhall.conference.checkin;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * People who signed up together and have places, as those at the door see them.
 *
 * @param signUpId by which they come
 * @param ticket   the digest of their ticket
 * @param names    of all of them, whoever signed up first
 * @param groupId  for which group; null for none
 * @param arrivals who of them has come, by their place among the names, and when
 */
public record Guest(long signUpId, String ticket, List<String> names, Long groupId, SortedMap<Integer, Instant> arrivals) {

    public Guest(long signUpId, String ticket, List<String> names, Long groupId, Map<Integer, Instant> arrivals) {
        this(signUpId, ticket, List.copyOf(names), groupId, new TreeMap<>(arrivals));
    }

    public String name() {
        return names.getFirst();
    }

    /** How many people that are. */
    public int people() {
        return names.size();
    }

    /** How many of them have come. */
    public int here() {
        return arrivals.size();
    }

    /** When the first of them came; null while nobody did. */
    public Instant since() {
        return arrivals.values().stream().min(Instant::compareTo).orElse(null);
    }
}
