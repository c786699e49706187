package org.twinhall.content.translation;

import java.util.List;
import org.twinhall.content.Wording;
import org.twinhall.text.Language;

/**
 * An original and its translation, side by side.
 *
 * @param language     of the translation
 * @param base         the revision of the translation from which its writer goes on
 * @param sourceNumber the number of the original's revision that is shown
 * @param translatedNumber the number of the original's revision that the translation says
 * @param before       what the original said then
 * @param original     what it says now
 * @param translation  what the translation says
 * @param outdated     whether the original was changed by more than a small correction since
 */
public record Sheet(long entryId, long translationId, String kind, Language language, long base, int sourceNumber, int translatedNumber,
                    Wording before, Wording original, Wording translation, boolean outdated, List<Row> rows) {

    /** The block counts by which a text of those parts, one for each row, is paired with a text of the original. */
    List<Integer> counts(List<Integer> blocks, boolean current) {
        var counts = new java.util.ArrayList<Integer>();
        int waiting = 0;
        for (int index = 0; index < rows.size(); index++) {
            var side = current ? rows.get(index).now() : rows.get(index).before();
            if (!side.isEmpty()) {
                counts.add(blocks.get(index) + waiting);
                waiting = 0;
            } else if (counts.isEmpty()) {
                waiting += blocks.get(index);
            } else {
                counts.set(counts.size() - 1, counts.getLast() + blocks.get(index));
            }
        }
        return counts;
    }
}
