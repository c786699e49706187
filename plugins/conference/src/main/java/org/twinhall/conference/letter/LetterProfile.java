package org.twinhall.conference.letter;

import org.twinhall.text.Language;
import org.twinhall.text.Mark;

/**
 * A letter as it is written, in one language or in both; subject and text may hold placeholders.
 *
 * @param formal     whether it is a notice that has to be given, as for a general meeting
 * @param daysBefore how many days before the event it goes by itself; null for a letter that goes when somebody sends it
 */
public record LetterProfile(String subjectEnglish, String subjectArabic, String bodyEnglish, String bodyArabic, boolean formal, Integer daysBefore, LetterPart part) {

    public static final int LONGEST_SUBJECT = 200;
    public static final int LONGEST_BODY = 20_000;
    public static final int MOST_DAYS = 365;

    /** A letter of which nothing is written yet. */
    public static final LetterProfile EMPTY = new LetterProfile("", "", "", "", false, null, LetterPart.COMING);

    public String subject(Language language) {
        return language == Language.ARABIC ? subjectArabic : subjectEnglish;
    }

    public String body(Language language) {
        return language == Language.ARABIC ? bodyArabic : bodyEnglish;
    }

    /** Whether it is written in a language. */
    public boolean isIn(Language language) {
        return !subject(language).isEmpty() && !body(language).isEmpty();
    }

    /** The language in which somebody gets it who reads the given one. */
    public Language languageFor(Language reader) {
        return isIn(reader) ? reader : reader.other();
    }

    /** Everything in which placeholders may stand. */
    String all() {
        return String.join("\n", subjectEnglish, subjectArabic, bodyEnglish, bodyArabic);
    }

    /** Another one whenever something is written otherwise. */
    public String mark() {
        return Mark.of(subjectEnglish, subjectArabic, bodyEnglish, bodyArabic, formal, daysBefore, part);
    }
}
