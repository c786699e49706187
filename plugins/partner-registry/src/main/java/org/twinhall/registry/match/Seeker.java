package org.twinhall.registry.match;

import java.util.Set;
import org.twinhall.registry.partner.PartnerKind;
import org.twinhall.registry.partner.Theme;

/**
 * Whoever looks for a friend, as far as it is known.
 *
 * @param kinds  the kinds that would be welcome; empty for any
 * @param people null when unknown
 */
record Seeker(Set<Theme> themes, Set<String> languages, Set<PartnerKind> kinds, Integer people) {

    Seeker {
        themes = Set.copyOf(themes);
        languages = Set.copyOf(languages);
        kinds = Set.copyOf(kinds);
    }
}
