package org.twinhall.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which names stand for each other, as they are at one moment. */
final class Names {

    private static final String FIELD = Fields.RAW;

    private final Map<List<String>, Set<String>> names = new HashMap<>();
    private final int longest;

    /** Groups of names; the names of a group stand for each other. */
    Names(Collection<? extends Set<String>> groups) {
        groups.forEach(this::enter);
        longest = names.keySet().stream().mapToInt(List::size).max().orElse(0);
    }

    /** A name found at the beginning of a row of words: how many words it takes, and all names of what it names. */
    record Found(int words, Set<String> names) {
    }

    /** Two things of one name share their names: whoever asks for Hebron may mean either. */
    private void enter(Set<String> group) {
        for (var name : group) {
            var words = List.copyOf(PortalAnalyzer.ASKED.words(FIELD, name));
            if (!words.isEmpty()) {
                names.computeIfAbsent(words, key -> new LinkedHashSet<>()).addAll(group);
            }
        }
    }

    /** The longest name with which a row of words, cut and folded but not stemmed, begins. */
    Optional<Found> find(List<String> words) {
        for (int count = Math.min(longest, words.size()); count > 0; count--) {
            var found = names.get(words.subList(0, count));
            if (found != null) {
                return Optional.of(new Found(count, found));
            }
        }
        return Optional.empty();
    }
}
