package org.twinhall.content.translation;

import org.twinhall.text.SafeHtml;

/**
 * A paragraph of the original and what stands for it.
 *
 * @param change      what became of it since it was translated
 * @param before      what the original said then; empty for a new paragraph
 * @param now         what it says now; empty for one that was taken out
 * @param translation what stands for it: no block, one or several
 */
public record Row(Change change, SafeHtml before, SafeHtml now, SafeHtml translation) {

    /** What became of a paragraph of the original. */
    public enum Change {
        SAME, CHANGED, NEW, REMOVED
    }
}
