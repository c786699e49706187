package org.twinhall.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/** Takes the alef of an indefinite accusative from the end of Arabic words, which the stemmer leaves: <i>safaran, safar</i>. */
final class ArabicAccusativeFilter extends TokenFilter {

    private static final int SHORTEST = 4;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute settled = addAttribute(KeywordAttribute.class);

    ArabicAccusativeFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!settled.isKeyword() && term.length() >= SHORTEST && term.charAt(term.length() - 1) == 'ا') {
            term.setLength(term.length() - 1);
        }
        return true;
    }
}
