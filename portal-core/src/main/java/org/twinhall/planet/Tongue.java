package org.twinhall.planet;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.stream.Collectors;

/** Guesses in which language an outside text is written: by its letters first, because sites write in more than the one they tell. */
final class Tongue {

    private static final Map<UnicodeScript, String> USUAL = Map.of(UnicodeScript.ARABIC, "ar", UnicodeScript.HEBREW, "he",
            UnicodeScript.GREEK, "el", UnicodeScript.CYRILLIC, "ru");
    private static final Map<String, UnicodeScript> SCRIPTS = Map.of("ar", UnicodeScript.ARABIC, "fa", UnicodeScript.ARABIC,
            "ur", UnicodeScript.ARABIC, "he", UnicodeScript.HEBREW, "el", UnicodeScript.GREEK, "ru", UnicodeScript.CYRILLIC);

    private Tongue() {
    }

    /**
     * The tag of the language.
     *
     * @param told what the feed says of itself, such as {@code en-GB}; may be empty
     */
    static String of(String text, String told) {
        var letters = text.codePoints().filter(Character::isLetter).mapToObj(UnicodeScript::of)
                .collect(Collectors.groupingBy(script -> script, Collectors.counting()));
        var script = letters.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(UnicodeScript.LATIN);
        var tag = told.strip().toLowerCase(java.util.Locale.ROOT).replaceFirst("[-_].*", "");
        if (tag.matches("[a-z]{2,3}") && SCRIPTS.getOrDefault(tag, UnicodeScript.LATIN) == script) {
            return tag;
        }
        return USUAL.getOrDefault(script, "en");
    }
}
