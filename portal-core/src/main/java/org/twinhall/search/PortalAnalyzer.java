package org.twinhall.search;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.stream.Stream;
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
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Cuts English and Arabic text into words, both in one go: each step minds its own script, so a text that mixes them,
 * or a reader who asks in the other language, is served alike.
 *
 * <p>Fields whose name ends in {@link Fields#RAW} keep stop words and endings; those in {@link Fields#EXACT} keep every letter.
 */
public final class PortalAnalyzer extends Analyzer {

    private static final CharArraySet ENGLISH_STOP_WORDS = EnglishAnalyzer.ENGLISH_STOP_WORDS_SET;
    private static final CharArraySet ARABIC_STOP_WORDS = arabicStopWords();

    /** How many of each cut wait for the next text: more than that are hardly ever at work at once. */
    private static final int MOST_WAITING = 16;

    /** What cuts is not cheap to make, and fields of a cut share it. */
    private static final ReuseStrategy BY_CUT = new ReuseStrategy() {

        @Override
        public TokenStreamComponents getReusableComponents(Analyzer analyzer, String field) {
            return kept(analyzer).get(Cut.of(field));
        }

        @Override
        public void setReusableComponents(Analyzer analyzer, String field, TokenStreamComponents components) {
            kept(analyzer).put(Cut.of(field), components);
        }

        @SuppressWarnings("unchecked")
        private Map<Cut, TokenStreamComponents> kept(Analyzer analyzer) {
            var kept = (Map<Cut, TokenStreamComponents>) getStoredValue(analyzer);
            if (kept == null) {
                kept = new EnumMap<>(Cut.class);
                setStoredValue(analyzer, kept);
            }
            return kept;
        }
    };

    private static final StemmerOverrideMap IRREGULAR = irregular();

    /** Cuts what is asked. */
    public static final PortalAnalyzer ASKED = new PortalAnalyzer(false, IRREGULAR);

    private final boolean entering;
    private final StemmerOverrideMap irregular;
    private final Map<Cut, Queue<TokenStreamComponents>> waiting = new EnumMap<>(Cut.class);

    private PortalAnalyzer(boolean entering, StemmerOverrideMap irregular) {
        super(BY_CUT);
        this.entering = entering;
        this.irregular = irregular;
        Stream.of(Cut.values()).forEach(cut -> waiting.put(cut, new ArrayBlockingQueue<>(MOST_WAITING)));
    }

    /** How the words of a field are cut. */
    enum Cut {
        STEMMED, RAW, EXACT;

        static Cut of(String field) {
            return field.endsWith(Fields.EXACT) ? EXACT : field.endsWith(Fields.RAW) ? RAW : STEMMED;
        }
    }

    /** Cuts what is entered into an index: some words under more than one form, so that a question needs only one. */
    public static PortalAnalyzer forIndex() {
        return new PortalAnalyzer(true, IRREGULAR);
    }

    private static StemmerOverrideMap irregular() {
        try (var plain = new PortalAnalyzer(false, null)) {
            return IrregularWords.read(word -> plain.words(Fields.RAW, word).getFirst(), word -> plain.words(Fields.BODY, word).getFirst());
        }
    }

    private static CharArraySet arabicStopWords() {
        var words = new CharArraySet(200, false);
        for (var word : ArabicAnalyzer.getDefaultStopSet()) {
            words.add(FoldingCharFilter.fold(new String((char[]) word)));
        }
        return words;
    }

    /** A word and its place among the words, from 0, those counted that a field leaves out; two may stand at the same place. */
    public record Token(String word, int position) {
    }

    /** The words of a text, as a field holds them. */
    List<String> words(String field, String text) {
        return tokens(field, text).stream().map(Token::word).toList();
    }

    /**
     * The words of a text, as a field holds them, with their places. Who asks has a thread for that question alone, so here, unlike
     * in an index, nothing is kept by thread.
     */
    public List<Token> tokens(String field, String text) {
        var mine = waiting.get(Cut.of(field));
        var first = mine.poll();
        var cutting = first == null ? createComponents(field) : first;
        var tokens = new ArrayList<Token>();
        cutting.getSource().accept(initReader(field, new StringReader(text)));
        try (var stream = cutting.getTokenStream()) {
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
        mine.offer(cutting);
        return tokens;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var tokenizer = new StandardTokenizer();
        var stream = new DecimalDigitFilter(new LowerCaseFilter(tokenizer));
        return new TokenStreamComponents(tokenizer, switch (Cut.of(field)) {
            case EXACT -> stream;
            case RAW -> raw(new EnglishPossessiveFilter(stream));
            case STEMMED -> stemmed(new EnglishPossessiveFilter(stream));
        });
    }

    private TokenStream raw(TokenStream words) {
        var folded = new ArabicNormalizationFilter(words);
        return entering ? new ArabicPrefixFilter(folded, ArabicPrefixFilter.Use.BESIDE) : folded;
    }

    private TokenStream stemmed(TokenStream words) {
        TokenStream stream = new StopFilter(new StopFilter(words, ENGLISH_STOP_WORDS), ARABIC_STOP_WORDS);
        stream = new ArabicPrefixFilter(new ArabicNormalizationFilter(stream),
                entering ? ArabicPrefixFilter.Use.INDEX : ArabicPrefixFilter.Use.ASK);
        stream = irregular == null ? stream : new StemmerOverrideFilter(stream, irregular);
        return new PorterStemFilter(new ArabicStemFilter(new ArabicAccusativeFilter(stream)));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream stream) {
        return new ArabicNormalizationFilter(new DecimalDigitFilter(new LowerCaseFilter(stream)));
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return field.endsWith(Fields.EXACT) ? reader : new FoldingCharFilter(reader);
    }

    @Override
    protected Reader initReaderForNormalization(String field, Reader reader) {
        return initReader(field, reader);
    }
}
