package org.twinhall.group;

import java.util.Set;

/**
 * What a group says of itself.
 *
 * @param founded      year in which its friendship began; null when unknown
 * @param siteUrl      its own web site; empty for none
 * @param feedUrl      the feed of that site; empty for none
 * @param email        where letters are relayed to; empty for none
 * @param friendPlaces ids of the places it befriends
 * @param formerNames  what it was called before, in any language
 */
public record GroupProfile(String nameEnglish, String nameArabic, String descriptionEnglish, String descriptionArabic,
                           Integer founded, String siteUrl, String feedUrl, String email, Accent accent,
                           Set<Long> friendPlaces, Set<String> formerNames) {

    public GroupProfile {
        friendPlaces = Set.copyOf(friendPlaces);
        formerNames = Set.copyOf(formerNames);
    }

    /** What never was called otherwise. */
    public GroupProfile(String nameEnglish, String nameArabic, String descriptionEnglish, String descriptionArabic, Integer founded,
                        String siteUrl, String feedUrl, String email, Accent accent, Set<Long> friendPlaces) {
        this(nameEnglish, nameArabic, descriptionEnglish, descriptionArabic, founded, siteUrl, feedUrl, email, accent, friendPlaces, Set.of());
    }
}
