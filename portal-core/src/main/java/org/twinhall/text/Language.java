package org.twinhall.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages in which the portal speaks. */
public enum Language {
    ENGLISH("en", "English", "ltr"),
    ARABIC("ar", "العربية", "rtl");

    private final String tag;
    private final String ownName;
    private final String direction;

    Language(String tag, String ownName, String direction) {
        this.tag = tag;
        this.ownName = ownName;
        this.direction = direction;
    }

    /** The language of a tag such as {@code ar}, if the portal speaks it. */
    public static Optional<Language> of(String tag) {
        return List.of(values()).stream().filter(language -> language.tag.equals(tag)).findFirst();
    }

    /** The language of a locale, English when the portal does not speak it. */
    public static Language of(Locale locale) {
        return of(locale.getLanguage()).orElse(ENGLISH);
    }

    /** The tag, as in addresses and {@code lang} attributes. */
    public String tag() {
        return tag;
    }

    /** What its speakers call it. */
    public String ownName() {
        return ownName;
    }

    /** {@code ltr} or {@code rtl}. */
    public String direction() {
        return direction;
    }

    public Locale locale() {
        return this == ARABIC ? Locale.of("ar") : Locale.UK;
    }

    /** The other one, into which a text may be translated. */
    public Language other() {
        return this == ENGLISH ? ARABIC : ENGLISH;
    }
}
