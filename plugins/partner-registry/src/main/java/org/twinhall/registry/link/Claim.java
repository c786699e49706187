package org.twinhall.registry.link;

import org.twinhall.text.Mark;
import org.twinhall.text.PartialDate;

/**
 * What somebody states about a link.
 *
 * @param date        when it happened, as far as it is known
 * @param noteEnglish more about it; may be empty
 * @param noteArabic  the same in Arabic; may be empty
 */
public record Claim(LinkState state, PartialDate date, String noteEnglish, String noteArabic) {

    /** Most characters of a note. */
    public static final int LONGEST = 600;

    /** A state and its date. */
    public static Claim of(LinkState state, PartialDate date) {
        return new Claim(state, date, "", "");
    }

    /** A mark of it: another one whenever it says something else. */
    public String mark() {
        return Mark.of(state, date.code(), noteEnglish, noteArabic);
    }
}
