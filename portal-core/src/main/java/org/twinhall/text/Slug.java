package org.twinhall.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** The part of an address that names a thing: lower-case letters of any script, digits, single hyphens. */
public final class Slug {

    /** The longest slug, in characters. */
    public static final int LONGEST = 80;

    private Slug() {
    }

    /** A slug made from a title; {@code untitled} when nothing of it can stand in one. */
    public static String of(String title) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFKD).replaceAll("[\\p{M}\\p{Cf}\u0640'’‘ʻ`]", "");
        var slug = Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", "-").replaceAll("^-+|-+$", "");
        if (slug.length() > LONGEST) {
            int cut = slug.lastIndexOf('-', LONGEST);
            slug = slug.substring(0, cut > 20 ? cut : LONGEST);
        }
        return slug.isEmpty() ? "untitled" : slug;
    }

    /** Whether a text is a well-formed slug. */
    public static boolean isSlug(String text) {
        return text.length() <= LONGEST && text.matches("[\\p{Ll}\\p{Lo}\\p{Nd}]+(-[\\p{Ll}\\p{Lo}\\p{Nd}]+)*");
    }

    /** The slug of a title, with a number behind it when the plain one is taken. */
    public static String free(String title, Predicate<String> taken) {
        var slug = of(title);
        var free = slug;
        for (int n = 2; taken.test(free); n++) {
            free = slug + "-" + n;
        }
        return free;
    }
}
