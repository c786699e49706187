package org.twinhall.search;

import java.util.List;
import java.util.Set;

/** Says which words mean the same: the spellings of a place. Contributed by a feature. */
public interface Synonyms {

    /** The type of thing whose changes may change the groups, as in its {@link org.twinhall.change.ChangeKey}. */
    String type();

    /** All groups; the words or phrases of one group find each other. */
    List<Set<String>> groups();
}
