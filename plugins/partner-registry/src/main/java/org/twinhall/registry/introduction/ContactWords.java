package org.twinhall.registry.introduction;

import java.util.regex.Pattern;

/** Tells whether a text gives away how to reach somebody: addresses and numbers are exchanged once both agree, and not before. */
final class ContactWords {

    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\p{Nd}{2}\\s*[-–/]\\s*(?:19|20)?\\p{Nd}{2}");
    private static final Pattern GIVEAWAY = Pattern.compile("[@＠]|https?:|www\\.|wa\\.me|t\\.me|(?:\\p{Nd}[\\s\\-–()./]{0,3}){7,}",
            Pattern.CASE_INSENSITIVE);

    private ContactWords() {
    }

    static boolean areIn(String text) {
        return GIVEAWAY.matcher(YEARS.matcher(text).replaceAll("")).find();
    }
}
