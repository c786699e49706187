package org.twinhall.registry.importing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twinhall.text.Folding;

/** What a column of a table may hold, with the headings by which it is known; {@code README.md} of the plugin tells each. */
enum Column {
    GROUP("group"), GROUP_PLACE("group place", "home"), PARTNER("partner en", "partner"), PARTNER_ARABIC("partner ar"),
    PARTNER_KIND("partner kind"), PLACE("place", "partner place"), LINK_KIND("link kind"), FORMALITY("formality"), STATE("state"),
    SINCE("since", "date"), SOURCE("source"), SAYS("says en", "says"), SAYS_ARABIC("says ar"), CONTRADICTS("contradicts");

    private final List<String> headings;

    Column(String... headings) {
        this.headings = List.of(headings);
    }

    /** The column of a heading, written in any case, with spaces, hyphens or underscores. */
    static Optional<Column> of(String heading) {
        var key = Folding.key(heading);
        return Stream.of(values()).filter(column -> column.headings.contains(key)).findFirst();
    }

    /** How it is best headed. */
    String heading() {
        return headings.getFirst().replace(' ', '_');
    }
}
