package org.twinhall.media;

/**
 * Which files of an owner are wanted.
 *
 * @param groupId the owner; null for the network
 * @param kind    which kind; null for all
 * @param words   a part of the name, of what is seen, of the maker's name or of a tag; empty for all
 * @param tag     a tag; empty for all
 */
public record MediaFilter(Long groupId, FileType.Kind kind, String words, String tag) {

    /** All files of an owner. */
    public static MediaFilter of(Long groupId) {
        return new MediaFilter(groupId, null, "", "");
    }

    /** The pictures of an owner. */
    public static MediaFilter pictures(Long groupId) {
        return new MediaFilter(groupId, FileType.Kind.PICTURE, "", "");
    }
}
