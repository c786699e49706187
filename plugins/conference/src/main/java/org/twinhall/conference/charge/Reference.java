package org.twinhall.conference.charge;

import java.util.Locale;

/**
 * The words that people write on a bank transfer: a number in letters that are not mistaken for each other, and one letter behind
 * that tells a slip of the pen. It fits into the eighteen characters that banks in Britain pass on.
 */
final class Reference {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRTUVWXY";
    private static final int SHORTEST = 5;

    private Reference() {
    }

    /** The reference of a number; no two numbers share one. */
    static String of(long number) {
        var digits = new StringBuilder();
        for (long rest = number; rest > 0 || digits.length() < SHORTEST; rest /= LETTERS.length()) {
            digits.insert(0, LETTERS.charAt((int) (rest % LETTERS.length())));
        }
        return digits + "-" + check(digits.toString());
    }

    /** A reference as it is kept, from what a bank passed on; whatever else stands there is returned as it is. */
    static String read(String written) {
        var plain = written.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "").replace('O', '0').replace('I', '1').replace('L', '1').replace('S', '5').replace('Z', '2');
        boolean whole = plain.length() > SHORTEST && plain.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0)
                && plain.charAt(plain.length() - 1) == check(plain.substring(0, plain.length() - 1));
        return whole ? plain.substring(0, plain.length() - 1) + "-" + plain.charAt(plain.length() - 1) : written.strip();
    }

    /** With as many letters as a prime, each slip of one letter and each swap of two neighbours gives another one. */
    private static char check(String digits) {
        int sum = 0;
        for (int at = 0; at < digits.length(); at++) {
            sum += (digits.length() - at + 1) * LETTERS.indexOf(digits.charAt(at));
        }
        return LETTERS.charAt(sum % LETTERS.length());
    }
}
