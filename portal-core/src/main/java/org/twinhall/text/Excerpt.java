package org.twinhall.text;

/** The beginning of a text, cut between words. */
public final class Excerpt {

    private Excerpt() {
    }

    /** At most {@code longest} characters of the text, with an ellipsis when it was cut. */
    public static String of(String text, int longest) {
        var plain = text.strip().replaceAll("\\s+", " ");
        if (plain.length() <= longest) {
            return plain;
        }
        int cut = plain.lastIndexOf(' ', longest - 1);
        return plain.substring(0, cut > longest / 2 ? cut : longest - 1).stripTrailing() + "…";
    }
}
