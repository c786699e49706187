package org.twinhall.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes spellings comparable: the same key for texts that people would call the same.
 *
 * <p>Compatibility decomposition, marks and tatweel stripped, alef, hamza carriers, ya and ta marbuta folded, digits
 * made European, apostrophes and hyphens dropped, lower case. Used for unique keys, because databases disagree about
 * collations, and for looking up place names.
 */
public final class Folding {

    private Folding() {
    }

    /** The key of a text; empty when nothing of it counts. */
    public static String key(String text) {
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        var key = new StringBuilder(decomposed.length());
        decomposed.codePoints().map(Folding::fold).filter(c -> c > 0).forEach(key::appendCodePoint);
        return key.toString().toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
    }

    private static int fold(int c) {
        return switch (c) {
            case 'آ', 'أ', 'إ', 'ٱ' -> 'ا';
            case 'ى', 'ئ' -> 'ي';
            case 'ؤ' -> 'و';
            case 'ة' -> 'ه';
            case 'ء', 'ـ' -> 0;
            case '-', '_', '.', ',', '/', '(', ')' -> ' ';
            default -> foldOther(c);
        };
    }

    private static int foldOther(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        if (Character.isDigit(c)) {
            return '0' + Character.digit(c, 10);
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        return Character.isLetter(c) ? c : 0;
    }
}
