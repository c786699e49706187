package org.twinhall.group;

import java.util.stream.Stream;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/**
 * Which groups a list shows.
 *
 * @param words    part of a name of the group or of one of its places, in any spelling; may be empty
 * @param home     the region in which they are at home; may be empty
 * @param friend   the governorate in which they have a friend; may be empty
 * @param kind     what they are; null for any
 * @param archived those that are no more instead of the others
 */
record GroupFilter(String words, String home, String friend, GroupKind kind, boolean archived) {

    private static final int LONGEST = 100;

    /** Reads what an address asks; a kind that does not exist is any. */
    static GroupFilter read(PageParameters parameters) {
        var kind = parameters.get("kind").toString("");
        return new GroupFilter(text(parameters, "q"), text(parameters, "home"), text(parameters, "friend"),
                Stream.of(GroupKind.values()).filter(value -> value.name().equalsIgnoreCase(kind)).findFirst().orElse(null), false);
    }

    private static String text(PageParameters parameters, String name) {
        var text = parameters.get(name).toString("").strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    GroupFilter ofArchived() {
        return new GroupFilter(words, home, friend, kind, true);
    }

    boolean isNarrow() {
        return !words.isEmpty() || !home.isEmpty() || !friend.isEmpty() || kind != null;
    }
}
