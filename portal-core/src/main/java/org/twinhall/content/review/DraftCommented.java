package org.twinhall.content.review;

/** A colleague said something of a draft. */
public record DraftCommented(DraftComment comment) {
}
