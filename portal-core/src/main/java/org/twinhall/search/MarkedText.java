package org.twinhall.search;

import java.util.List;

/**
 * A text in which some words are marked because they were asked for.
 *
 * @param parts in order
 */
public record MarkedText(List<Part> parts) {

    /** A piece of plain text. */
    public record Part(String text, boolean marked) {
    }

    /** A text without marks. */
    static MarkedText plain(String text) {
        return new MarkedText(List.of(new Part(text, false)));
    }

    /** The words without their marks. */
    public String text() {
        return String.join("", parts.stream().map(Part::text).toList());
    }

    public boolean isEmpty() {
        return parts.stream().allMatch(part -> part.text().isBlank());
    }
}
