package org.twinhall.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import java.util.regex.Pattern;

/**
 * Puts Arabic letters into their joined forms and their order. Vowel signs are left out: the typesetter knows no places for
 * them, and print seldom has them.
 */
final class ArabicLetters implements BidiReorderer {

    private static final Pattern VOWELS = Pattern.compile("[\u064B-\u0652\u0670]");

    private final BidiReorderer icu = new ICUBidiReorderer();

    @Override
    public String reorderRTLTextToLTR(String text) {
        return icu.reorderRTLTextToLTR(text);
    }

    @Override
    public String shapeText(String text) {
        return icu.shapeText(VOWELS.matcher(text).replaceAll(""));
    }

    @Override
    public String deshapeText(String text) {
        return icu.deshapeText(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
