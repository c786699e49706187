package org.twinhall.conference.programme;

import org.twinhall.text.Language;

/**
 * Something said in both languages; either may be empty.
 */
public record Wording(String english, String arabic) {

    public static final Wording NONE = new Wording("", "");

    /** Something said in one language only. */
    public static Wording of(Language language, String text) {
        return language == Language.ARABIC ? new Wording("", text) : new Wording(text, "");
    }

    /** What is said in a language; empty when it is not translated. */
    public String in(Language language) {
        return language == Language.ARABIC ? arabic : english;
    }

    /** What is said in a language, else in the other. */
    public String told(Language language) {
        return in(language).isEmpty() ? in(language.other()) : in(language);
    }

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return english.isEmpty() && arabic.isEmpty();
    }
}
