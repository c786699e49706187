package org.twinhall.conference.callout;

import org.twinhall.text.Language;

/** A call as it is written, in one language or in both. */
public record CallOutProfile(String subjectEnglish, String subjectArabic, String bodyEnglish, String bodyArabic) {

    public static final int LONGEST_SUBJECT = 200;
    public static final int LONGEST_BODY = 4000;

    /** The language in which somebody gets it who reads the given one. */
    public Language languageFor(Language reader) {
        return subject(reader).isEmpty() || body(reader).isEmpty() ? reader.other() : reader;
    }

    public String subject(Language language) {
        return language == Language.ARABIC ? subjectArabic : subjectEnglish;
    }

    public String body(Language language) {
        return language == Language.ARABIC ? bodyArabic : bodyEnglish;
    }
}
