package org.twinhall.content;

/** A text that was handed in went back to its writer, with the reason. */
public record EntrySentBack(Translation translation, String reason) {
}
