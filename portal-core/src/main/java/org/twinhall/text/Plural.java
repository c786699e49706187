package org.twinhall.text;

/** Which form of a word goes with a number: one and other in English, six forms in Arabic (Unicode CLDR). */
public enum Plural {
    ZERO, ONE, TWO, FEW, MANY, OTHER;

    /** The form for a number, at least 0. */
    public static Plural of(long number, Language language) {
        if (language != Language.ARABIC) {
            return number == 1 ? ONE : OTHER;
        }
        long hundred = number % 100;
        if (number <= 2) {
            return values()[(int) number];
        }
        if (hundred >= 3 && hundred <= 10) {
            return FEW;
        }
        return hundred >= 11 ? MANY : OTHER;
    }

    /** The end of the bundle key: {@code groups.count.few}. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
