package org.twinhall.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.uhighlight.OffsetsEnum;
import org.apache.lucene.search.uhighlight.PostingsOffsetStrategy;
import org.apache.lucene.search.uhighlight.UHComponents;
import org.apache.lucene.util.BytesRef;

/**
 * Finds where words stand in one document after the other, in the order of their numbers: each word is looked up once in each
 * piece of an index. Lucene's own looks each up again for every document.
 */
final class StandingPlaces extends PostingsOffsetStrategy {

    private Terms piece;
    private List<Standing> standing;

    StandingPlaces(UHComponents components) {
        super(components);
    }

    /** Where one word of a piece stands. */
    private record Standing(BytesRef word, PostingsEnum places) {
    }

    @Override
    protected void createOffsetsEnumsForTerms(BytesRef[] words, Terms terms, int document, List<OffsetsEnum> found) throws IOException {
        if (terms != piece) {
            piece = terms;
            standing = look(words, terms);
        }
        for (var one : standing) {
            int at = one.places().docID();
            if (at == document || at < document && one.places().advance(document) == document) {
                found.add(new OffsetsEnum.OfPostings(one.word(), one.places()));
            }
        }
    }

    private static List<Standing> look(BytesRef[] words, Terms terms) throws IOException {
        var standing = new ArrayList<Standing>();
        var looked = terms.iterator();
        for (var word : words) {
            if (looked.seekExact(word)) {
                standing.add(new Standing(word, looked.postings(null, PostingsEnum.OFFSETS)));
            }
        }
        return standing;
    }
}
