package org.twinhall.search;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Cuts English and Arabic text into words, both in one go: each step minds its own script, so a text that mixes them,
 * or a reader who asks in the other language, is served alike.
 *
 * <p>Fields whose name ends in {@link Fields#RAW} keep stop words and endings.
 */
final class PortalAnalyzer extends Analyzer {

    private static final CharArraySet ENGLISH_STOP_WORDS = EnglishAnalyzer.ENGLISH_STOP_WORDS_SET;
    private static final CharArraySet ARABIC_STOP_WORDS = arabicStopWords();

    PortalAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    private static CharArraySet arabicStopWords() {
        var words = new CharArraySet(200, false);
        for (var word : ArabicAnalyzer.getDefaultStopSet()) {
            words.add(FoldingCharFilter.fold(new String((char[]) word)));
        }
        return words;
    }

    /** A word and its place among the words, those counted that a field leaves out. */
    record Token(String word, int position) {
    }

    /** The words of a text, as a field holds them. */
    List<String> words(String field, String text) {
        return tokens(field, text).stream().map(Token::word).toList();
    }

    List<Token> tokens(String field, String text) {
        var tokens = new ArrayList<Token>();
        try (var stream = tokenStream(field, text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            int position = -1;
            while (stream.incrementToken()) {
                position += step.getPositionIncrement();
                tokens.add(new Token(term.toString(), position));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var tokenizer = new StandardTokenizer();
        TokenStream stream = new DecimalDigitFilter(new LowerCaseFilter(new EnglishPossessiveFilter(tokenizer)));
        boolean raw = field.endsWith(Fields.RAW);
        if (!raw) {
            stream = new StopFilter(new StopFilter(stream, ENGLISH_STOP_WORDS), ARABIC_STOP_WORDS);
        }
        stream = new ArabicNormalizationFilter(stream);
        stream = raw ? new ASCIIFoldingFilter(stream)
                : new PorterStemFilter(new ASCIIFoldingFilter(new ArabicStemFilter(stream)));
        return new TokenStreamComponents(tokenizer, stream);
    }

    @Override
    protected TokenStream normalize(String field, TokenStream stream) {
        return new ASCIIFoldingFilter(new ArabicNormalizationFilter(new DecimalDigitFilter(new LowerCaseFilter(stream))));
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new FoldingCharFilter(reader);
    }

    @Override
    protected Reader initReaderForNormalization(String field, Reader reader) {
        return new FoldingCharFilter(reader);
    }
}
