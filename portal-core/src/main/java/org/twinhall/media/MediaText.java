package org.twinhall.media;

/**
 * What is said about a file.
 *
 * @param altEnglish what is seen, in English; may be empty
 * @param altArabic  what is seen, in Arabic; may be empty
 * @param credit     who made it; may be empty
 */
public record MediaText(String altEnglish, String altArabic, String credit) {

    /** Most characters of an alternative text. */
    public static final int LONGEST_ALT = 300;

    /** Most characters of a credit. */
    public static final int LONGEST_CREDIT = 200;

    public static final MediaText NONE = new MediaText("", "", "");
}
