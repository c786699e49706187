package org.twinhall.content;

import java.util.List;

/**
 * A question that a kind of entry asks besides title, lead and body.
 *
 * @param name    its name, under which the answer is kept
 * @param text    bundle key of the question, beside the kind's owner; {@code .help} and a choice's name may follow
 * @param choices the answers from which to choose; empty for an answer in one's own words
 */
public record EntryField(String name, String text, List<String> choices) {

    public EntryField {
        choices = List.copyOf(choices);
    }

    /** A question that is answered in one's own words. */
    public static EntryField open(String name, String text) {
        return new EntryField(name, text, List.of());
    }

    /** A question with answers from which to choose one; a choice's label is {@code <text>.<choice>}. */
    public static EntryField choice(String name, String text, String... choices) {
        return new EntryField(name, text, List.of(choices));
    }
}
