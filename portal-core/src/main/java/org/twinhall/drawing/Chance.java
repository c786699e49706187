package org.twinhall.drawing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Locale;

/**
 * A sequence of choices that hangs on a name alone.
 *
 * <p>An emblem must stay the same for as long as the name does, on every machine: hence SHA-256 and
 * SplitMix64 written out, where {@link java.util.Random} or {@link String#hashCode()} would do for less.
 */
final class Chance {

    private long state;

    private Chance(long seed) {
        state = seed;
    }

    /** The choices of a name; upper and lower case, and different codings of one script, are one name. */
    static Chance of(String name) {
        var digest = sha256().digest(plain(name).getBytes(StandardCharsets.UTF_8));
        var seed = 0L;
        for (var i = 0; i < Long.BYTES; i++) {
            seed = seed << 8 | digest[i] & 0xff;
        }
        return new Chance(seed);
    }

    /** A number from 0 to {@code bound - 1}. */
    int below(int bound) {
        state += 0x9E3779B97F4A7C15L;
        var z = state;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return (int) Long.remainderUnsigned(z ^ z >>> 31, bound);
    }

    @SafeVarargs
    final <T> T oneOf(T... choices) {
        return choices[below(choices.length)];
    }

    private static String plain(String name) {
        var composed = Normalizer.normalize(name, Normalizer.Form.NFKC);
        // Through upper case first: it folds letters such as the German sharp s that lower case alone keeps apart.
        var folded = composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
