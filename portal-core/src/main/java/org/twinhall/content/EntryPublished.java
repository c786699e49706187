package org.twinhall.content;

/** Readers see a text, or a newer wording of it. What is brought in from elsewhere with a date of the past is not announced. */
public record EntryPublished(Translation translation) {
}
