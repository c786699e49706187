package org.twinhall.search;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Frees Arabic words from what clings to their beginning: the article, with whatever stands before it, and the small words
 * <i>wa, fa, bi, ka, li</i>. A letter alone may just as well belong to the word, so without an article both readings stand.
 */
final class ArabicPrefixFilter extends TokenFilter {

    /** What is done with what is found at the beginning of a word. */
    enum Use {
        /** The article goes; a word that may begin with a small one is also entered without it. */
        INDEX,
        /** The article goes. */
        ASK,
        /** The word stays, and is also entered without its beginning. */
        BESIDE
    }

    /** What any beginning begins with: other words need no closer look. */
    private static final String FIRST = "وفبكلا";
    private static final Pattern ARTICLE = Pattern.compile("(?:[وف]?[بك]?ال|[وف]?لل)(\\p{InArabic}{2,})");
    private static final Pattern SMALL_WORD = Pattern.compile("(?:[وف][بكل]?|[بكل])(\\p{InArabic}{3,})");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Matcher article = ARTICLE.matcher("");
    private final Matcher smallWord = SMALL_WORD.matcher("");
    private final Use use;
    private String waiting;
    private State state;

    ArabicPrefixFilter(TokenStream input, Use use) {
        super(input);
        this.use = use;
    }

    /** A word without the small word that it may begin with; null when it cannot. */
    static String withoutSmallWord(String word) {
        var matcher = SMALL_WORD.matcher(word);
        return matcher.matches() && !ARTICLE.matcher(word).matches() ? matcher.group(1) : null;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (waiting != null) {
            restoreState(state);
            term.setEmpty().append(waiting);
            step.setPositionIncrement(0);
            waiting = null;
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        if (!term.isEmpty() && FIRST.indexOf(term.charAt(0)) >= 0) {
            free();
        }
        return true;
    }

    private void free() {
        if (article.reset(term).matches()) {
            if (use == Use.BESIDE) {
                alsoEnter(article.group(1));
            } else {
                term.copyBuffer(article.group(1).toCharArray(), 0, article.end(1) - article.start(1));
            }
        } else if (use == Use.INDEX && smallWord.reset(term).matches()) {
            alsoEnter(smallWord.group(1));
        }
    }

    private void alsoEnter(String word) {
        waiting = word;
        state = captureState();
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting = null;
    }
}
