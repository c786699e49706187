package org.twinhall.search;

import java.text.Normalizer;

/**
 * What counts when words are asked for exactly: every letter as it is written, with its accent, hamza or dots. Vowel signs,
 * tatweel, invisible signs and the shape of an apostrophe are no letters and do not count, nor do capitals.
 */
final class ExactWords {

    private ExactWords() {
    }

    /** A text with nothing but what counts, to be cut into words. */
    static String of(String text) {
        var counting = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().filter(ExactWords::counts).forEach(counting::appendCodePoint);
        return counting.toString();
    }

    private static boolean counts(int c) {
        boolean vowelSign = c >= 0x064b && c <= 0x0652 || c == 0x0670;
        return !vowelSign && c != 'ـ' && !FoldingCharFilter.isApostrophe(c) && Character.getType(c) != Character.FORMAT;
    }
}
