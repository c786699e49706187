package org.twinhall.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.twinhall.search.PortalAnalyzer.Cut;
import org.twinhall.search.PortalAnalyzer.Token;
import org.twinhall.text.Language;

/**
 * Looks for one text in every field of every language: it counts most in a title, then among names, in the lead, in the
 * body; letter by letter more than stemmed, stemmed more than begun or misspelt; in the reader's language a little more.
 */
final class TextQueries {

    private static final List<String> SEEN = List.of(Fields.TITLE, Fields.NAMES, Fields.LEAD, Fields.BODY);
    private static final float TITLE = 6;
    private static final float NAMES = 5;
    private static final float LEAD = 2;
    private static final float BODY = 1;
    private static final float EXACT_TITLE = 8;
    private static final float EXACT_NAMES = 6;
    private static final float EXACT_BODY = 1.2f;
    private static final float BEGUN_TITLE = 4;
    private static final float BEGUN_BODY = 0.4f;
    // So little that what is spelt as it was asked always comes first.
    private static final float SIMILAR_TITLE = 0.06f;
    private static final float SIMILAR_BODY = 0.01f;
    private static final float TIE = 0.2f;
    private static final float OTHER_LANGUAGE = 0.85f;
    private static final int LONGEST_PHRASE = 12;
    private static final int SHORTEST_PREFIX = 2;
    private static final int SHORTEST_SIMILAR = 4;
    private static final int MOST_SIMILAR = 24;
    private static final int MOST_BEGUN = 16;
    private static final int APART = 6;

    private final Language language;
    private final Predicate<Query> many;
    private final Map<Asked, List<Token>> known = new HashMap<>();
    private final Map<String, Boolean> whole = new HashMap<>();

    /**
     * Looks for texts for a reader of a language.
     *
     * @param many whether a query finds at least a page of what the reader may find
     */
    TextQueries(Language language, Predicate<Query> many) {
        this.language = language;
        this.many = many;
    }

    private record Asked(Cut cut, String text) {
    }

    /** The same text is looked for in many fields that are cut alike. */
    private List<Token> tokens(String field, String text) {
        return known.computeIfAbsent(new Asked(Cut.of(field), text), asked -> PortalAnalyzer.ASKED.tokens(field, text));
    }

    private List<String> words(String field, String text) {
        return tokens(field, text).stream().map(Token::word).toList();
    }

    List<String> stemmed(String text) {
        return words(Fields.BODY, text);
    }

    List<String> raw(String text) {
        return words(Fields.RAW, text);
    }

    /** A text as a phrase or word in every field; null when nothing of it can be found. */
    Query text(String text, boolean withStopWords) {
        boolean says = !stemmed(text).isEmpty();
        if (!says && !(withStopWords && !raw(text).isEmpty())) {
            return null;
        }
        var either = new ArrayList<Query>();
        for (var one : Language.values()) {
            float weight = weight(one);
            if (says) {
                either.add(phrase(Fields.of(Fields.TITLE, one), text, TITLE * weight, 0));
                either.add(phrase(Fields.of(Fields.NAMES, one), text, NAMES * weight, 0));
                either.add(phrase(Fields.of(Fields.LEAD, one), text, LEAD * weight, 0));
                either.add(phrase(Fields.of(Fields.BODY, one), text, BODY * weight, 0));
            }
            either.add(phrase(Fields.raw(Fields.TITLE, one), text, EXACT_TITLE * weight, 0));
            either.add(phrase(Fields.raw(Fields.NAMES, one), text, EXACT_NAMES * weight, 0));
            either.add(phrase(Fields.raw(Fields.BODY, one), text, EXACT_BODY * weight, 0));
        }
        return new DisjunctionMaxQuery(either, TIE);
    }

    /** A text letter by letter; null when it has none. */
    Query exact(String text) {
        var letters = ExactWords.of(text);
        if (words(Fields.EXACT, letters).isEmpty()) {
            return null;
        }
        var either = new ArrayList<Query>();
        for (var one : Language.values()) {
            either.add(phrase(Fields.exact(Fields.TITLE, one), letters, EXACT_TITLE * weight(one), 0));
            either.add(phrase(Fields.exact(Fields.BODY, one), letters, EXACT_BODY * weight(one), 0));
        }
        return new DisjunctionMaxQuery(either, TIE);
    }

    /** Words near each other and in their order; null when there are not two of them. */
    Query near(String text) {
        if (stemmed(text).size() < 2) {
            return null;
        }
        var either = new ArrayList<Query>();
        for (var one : Language.values()) {
            either.add(phrase(Fields.raw(Fields.TITLE, one), text, EXACT_TITLE * weight(one), APART));
            either.add(phrase(Fields.of(Fields.LEAD, one), text, LEAD * weight(one), APART));
            either.add(phrase(Fields.of(Fields.BODY, one), text, BODY * weight(one), APART));
        }
        return new DisjunctionMaxQuery(either, 0);
    }

    /** A word as the beginning of one in a title or name, and of any if it is none itself; null when it is too short for that. */
    Query beginning(String word) {
        var tokens = raw(word);
        if (tokens.size() != 1 || tokens.getFirst().length() < SHORTEST_PREFIX) {
            return null;
        }
        var either = new ArrayList<Query>();
        for (var one : Language.values()) {
            begin(either, Fields.raw(Fields.TITLE, one), tokens.getFirst(), BEGUN_TITLE * weight(one));
            begin(either, Fields.raw(Fields.NAMES, one), tokens.getFirst(), BEGUN_TITLE * weight(one));
            if (!isWhole(tokens.getFirst())) {
                begin(either, Fields.raw(Fields.BODY, one), tokens.getFirst(), BEGUN_BODY * weight(one));
            }
        }
        return new DisjunctionMaxQuery(either, 0);
    }

    /** Whether a page of texts and more have a word as it is: who asks for camps has no use for campaigns. */
    private boolean isWhole(String token) {
        return whole.computeIfAbsent(token, word -> many.test(new TermQuery(new Term(Fields.raw(Fields.BODY, written(word)), word))));
    }

    /** A word with one letter more, less, other or in another place; null when it is too short for that or a number. */
    Query similar(String word) {
        var tokens = raw(word);
        if (tokens.size() != 1 || !isLong(tokens.getFirst())) {
            return null;
        }
        var one = written(tokens.getFirst());
        return new DisjunctionMaxQuery(List.of(similar(Fields.raw(Fields.TITLE, one), tokens.getFirst(), SIMILAR_TITLE * weight(one)),
                similar(Fields.raw(Fields.NAMES, one), tokens.getFirst(), SIMILAR_TITLE * weight(one)),
                similar(Fields.raw(Fields.BODY, one), tokens.getFirst(), SIMILAR_BODY * weight(one))), 0);
    }

    /** The language in whose texts a misspelt word is looked for: that of its script. */
    static Language written(String word) {
        return word.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC) ? Language.ARABIC : Language.ENGLISH;
    }

    /** Where a text is highlighted, in the fields that readers see. */
    void mark(String text, List<Query> marks) {
        seen(SEEN).filter(field -> !words(field, text).isEmpty()).forEach(field -> marks.add(phrase(field, text, 1, 0)));
    }

    /** Where the beginning of a word is highlighted. */
    void markBeginning(String word, List<Query> marks) {
        var tokens = raw(word);
        if (tokens.size() == 1 && tokens.getFirst().length() >= SHORTEST_PREFIX) {
            var fields = isWhole(tokens.getFirst()) ? List.of(Fields.TITLE, Fields.NAMES) : SEEN;
            seen(fields).forEach(field -> marks.add(begins(field, tokens.getFirst(), 1)));
        }
    }

    /** Where words that are spelt like another are highlighted. */
    void markSimilar(String word, List<Query> marks) {
        var tokens = stemmed(word);
        if (tokens.size() == 1 && isLong(tokens.getFirst())) {
            SEEN.forEach(field -> marks.add(similar(Fields.of(field, written(word)), tokens.getFirst(), 1)));
        }
    }

    private static Stream<String> seen(List<String> fields) {
        return Stream.of(Language.values()).flatMap(one -> fields.stream().map(field -> Fields.of(field, one)));
    }

    private static boolean isLong(String token) {
        return token.length() >= SHORTEST_SIMILAR && token.codePoints().noneMatch(Character::isDigit);
    }

    private float weight(Language one) {
        return one == language ? 1 : OTHER_LANGUAGE;
    }

    /** Positions are kept, so that stop words inside a phrase leave the gap that they leave in the text. */
    private Query phrase(String field, String text, float boost, int slop) {
        var query = new PhraseQuery.Builder().setSlop(slop);
        tokens(field, text).stream().limit(LONGEST_PHRASE)
                .forEach(token -> query.add(new Term(field, token.word()), token.position()));
        var phrase = query.build();
        Query simple = phrase.getTerms().length == 1 ? new TermQuery(phrase.getTerms()[0]) : phrase;
        return new BoostQuery(simple, boost);
    }

    /** Every word that begins so counts a little, and the most frequent ones as much as words do. */
    private static void begin(List<Query> either, String field, String prefix, float boost) {
        either.add(begins(field, prefix, boost));
        either.add(new BoostQuery(new BeginningQuery(new Term(field, prefix), new MultiTermQuery.TopTermsScoringBooleanQueryRewrite(MOST_BEGUN)), boost));
    }

    private static Query begins(String field, String prefix, float boost) {
        return new BoostQuery(new BeginningQuery(new Term(field, prefix)), boost);
    }

    private static Query similar(String field, String word, float boost) {
        return new BoostQuery(new FuzzyQuery(new Term(field, word), 1, 0, MOST_SIMILAR, true), boost);
    }
}
