package org.twinhall.conference.programme;

import org.twinhall.text.Mark;

/**
 * Who a speaker is, as the organisers enter it.
 *
 * @param name in at least one language
 * @param role what they do, and for whom
 * @param text a few sentences about them
 */
public record SpeakerProfile(Wording name, Wording role, Wording text) {

    public static final int LONGEST_NAME = 160;
    public static final int LONGEST_ROLE = 200;
    public static final int LONGEST_TEXT = 2000;

    /** Somebody of whom only the name is known. */
    public static SpeakerProfile named(Wording name) {
        return new SpeakerProfile(name, Wording.NONE, Wording.NONE);
    }

    /** Another one whenever something is said otherwise. */
    public String mark() {
        return Mark.of(name, role, text);
    }
}
