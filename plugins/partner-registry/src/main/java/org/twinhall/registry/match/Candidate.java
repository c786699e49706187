package org.twinhall.registry.match;

import java.util.Set;
import org.twinhall.registry.partner.PartnerKind;
import org.twinhall.registry.partner.Theme;

/**
 * Somebody who may become a friend: a partner, a place of the gazetteer that is no partner yet, or a group.
 *
 * @param slug      tells two apart that are equal in all else
 * @param id        of the partner or the group; null for a place that is no partner yet
 * @param placeId   where it is
 * @param friends   how many friends it has; a community's are those of everybody in its place
 * @param trying    how many others are getting to know it
 * @param asks      whether it has an open request
 * @param themes    empty when they are not known
 * @param languages empty when they are not known
 * @param people    null when unknown
 */
record Candidate(String slug, Long id, PartnerKind kind, long placeId, int friends, int trying, boolean asks, Set<Theme> themes,
                 Set<String> languages, Integer people) {

    Candidate {
        themes = Set.copyOf(themes);
        languages = Set.copyOf(languages);
    }

    /** Whether it is a village or a refugee camp. */
    boolean isSmall() {
        return kind == PartnerKind.VILLAGE || kind == PartnerKind.REFUGEE_CAMP;
    }
}
