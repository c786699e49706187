package org.twinhall.content;

/**
 * What is said of a revision when it is saved.
 *
 * @param note         for colleagues; may be empty
 * @param minor        whether it is a small correction, which makes no translation outdated
 * @param sourceNumber the number of the original's revision that a translation now says; null in an original
 * @param pairing      how many of its blocks stand for each block of that revision, with commas between; null when nobody said
 */
public record Remark(String note, boolean minor, Integer sourceNumber, String pairing) {

    /** A note alone, on what has the same source as the revision before. */
    Remark after(Revision latest) {
        return new Remark(note, minor, sourceNumber == null ? latest.getSourceNumber() : sourceNumber, pairing);
    }

    /** A note alone. */
    public static Remark of(String note) {
        return new Remark(note, false, null, null);
    }
}
