package org.twinhall.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What SVG asks of texts and numbers. */
final class Markup {

    private Markup() {
    }

    /** A text that is safe between tags and in a quoted attribute; characters XML forbids are left out. */
    static String escaped(String text) {
        var safe = new StringBuilder(text.length() + 16);
        text.codePoints().filter(Markup::allowed).forEach(character -> {
            switch (character) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(character);
            }
        });
        return safe.toString();
    }

    /** A coordinate to a tenth, without needless digits and in no locale. */
    static String number(double value) {
        if (value == Math.rint(value)) {
            return Long.toString((long) value);
        }
        var text = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
        return text.startsWith("0.") ? text.substring(1) : text.startsWith("-0.") ? "-" + text.substring(2) : text;
    }

    /** Numbers one after the other, parted only where they would run together. */
    static String numbers(double... values) {
        var text = new StringBuilder();
        for (var value : values) {
            var number = number(value);
            if (!text.isEmpty() && number.charAt(0) != '-') {
                text.append(' ');
            }
            text.append(number);
        }
        return text.toString();
    }

    private static boolean allowed(int character) {
        return character == '\t' || character == '\n' || character == '\r'
                || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }
}
