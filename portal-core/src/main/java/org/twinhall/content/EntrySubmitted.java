package org.twinhall.content;

/** A writer thinks a text ready: somebody who may publish is to look at it. */
public record EntrySubmitted(Translation translation) {
}
