package org.twinhall.content;

/**
 * Which live entries a list shows; null says nothing.
 *
 * @param kind     the kind; required
 * @param topic    a topic
 * @param groupId  a group that owns them
 * @param placeId  a place they are about
 * @param year     the year in which they were first published
 * @param featured   only featured ones
 * @param translated only those in the reader's own language
 */
public record EntryFilter(String kind, String topic, Long groupId, Long placeId, Integer year, boolean featured, boolean translated) {

    /** Everything of a kind. */
    public static EntryFilter of(String kind) {
        return new EntryFilter(kind, null, null, null, null, false, false);
    }

    public EntryFilter ofKind(String other) {
        return new EntryFilter(other, topic, groupId, placeId, year, featured, translated);
    }

    public EntryFilter on(String wanted) {
        return new EntryFilter(kind, wanted, groupId, placeId, year, featured, translated);
    }

    public EntryFilter ofGroup(long group) {
        return new EntryFilter(kind, topic, group, placeId, year, featured, translated);
    }

    public EntryFilter about(long place) {
        return new EntryFilter(kind, topic, groupId, place, year, featured, translated);
    }

    public EntryFilter publishedIn(int published) {
        return new EntryFilter(kind, topic, groupId, placeId, published, featured, translated);
    }

    public EntryFilter onlyTranslated() {
        return new EntryFilter(kind, topic, groupId, placeId, year, featured, true);
    }

    public EntryFilter onlyFeatured() {
        return new EntryFilter(kind, topic, groupId, placeId, year, true, translated);
    }
}
