package org.twinhall.registry.request;

import java.util.Set;
import java.util.TreeSet;
import org.twinhall.registry.partner.PartnerKind;
import org.twinhall.registry.partner.Theme;
import org.twinhall.text.Mark;
import org.twinhall.text.PartialDate;

/**
 * What a request says.
 *
 * @param wordsEnglish what is looked for; may be empty when it is said in Arabic
 * @param wordsArabic  the same in Arabic; may be empty
 * @param offerEnglish what a friend would find; may be empty
 * @param offerArabic  the same in Arabic; may be empty
 * @param themes       what whoever asks would like to do with a friend
 * @param languages    tags of the languages in which letters can be written
 * @param kinds        the kinds of community and institution that would be welcome; empty for any
 * @param people       how many live there or belong to it; null when unknown
 * @param asked        the month in which it was asked
 */
public record RequestProfile(String wordsEnglish, String wordsArabic, String offerEnglish, String offerArabic, Set<Theme> themes,
                             Set<String> languages, Set<PartnerKind> kinds, Integer people, PartialDate asked) {

    /** Most characters of a text. */
    public static final int LONGEST = 1200;

    public RequestProfile {
        themes = Set.copyOf(themes);
        languages = Set.copyOf(languages);
        kinds = Set.copyOf(kinds);
    }

    /** A mark of all that is said: another one whenever somebody says something else. */
    public String mark() {
        return Mark.of(wordsEnglish, wordsArabic, offerEnglish, offerArabic, new TreeSet<>(themes), new TreeSet<>(languages), new TreeSet<>(kinds),
                people, asked.code());
    }
}
