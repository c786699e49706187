package org.twinhall.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.twinhall.text.Language;

/** Proposes other words for those that stand nowhere or seldom; whether they lead anywhere for a reader is asked by others. */
final class Spelling {

    private static final int SHORTEST = 4;
    private static final int MOST_WORDS = 6;

    private final IndexSearcher searcher;
    private final DirectSpellChecker checker = new DirectSpellChecker();

    Spelling(IndexSearcher searcher) {
        this.searcher = searcher;
        checker.setMinQueryLength(SHORTEST);
        checker.setMinPrefix(0);
        checker.setThresholdFrequency(0);
        checker.setMaxInspections(8);
    }

    /** What was typed with its doubtful words replaced; empty when none is. */
    Optional<String> correct(Words typed) throws IOException {
        if (typed.parts().size() > MOST_WORDS) {
            return Optional.empty();
        }
        var corrected = new ArrayList<String>();
        boolean changed = false;
        for (var part : typed.parts()) {
            var other = part.phrase() || part.not() ? Optional.<String>empty() : correct(part.text());
            changed |= other.isPresent();
            corrected.add(other.orElseGet(() -> write(part)));
        }
        return changed ? Optional.of(String.join(" ", corrected)) : Optional.empty();
    }

    private static String write(Words.Part part) {
        return (part.not() ? "-" : "") + (part.phrase() ? "\"" + part.text() + "\"" : part.text());
    }

    private Optional<String> correct(String word) throws IOException {
        var tokens = PortalAnalyzer.ASKED.words(Fields.RAW, word);
        if (tokens.size() != 1 || tokens.getFirst().codePoints().anyMatch(Character::isDigit) || isKnown(tokens.getFirst())) {
            return Optional.empty();
        }
        SuggestWord best = null;
        var language = TextQueries.written(word);
        for (var field : List.of(Fields.raw(Fields.TITLE, language), Fields.raw(Fields.NAMES, language), Fields.raw(Fields.BODY, language))) {
            for (var other : checker.suggestSimilar(new Term(field, tokens.getFirst()), 1, searcher.getIndexReader(), SuggestMode.SUGGEST_ALWAYS)) {
                best = best == null || isBetter(other, best) ? other : best;
            }
        }
        return Optional.ofNullable(best).map(found -> found.string);
    }

    private static boolean isBetter(SuggestWord one, SuggestWord other) {
        return one.score > other.score || one.score == other.score && one.freq > other.freq;
    }

    private boolean isKnown(String word) throws IOException {
        for (var language : Language.values()) {
            for (var field : List.of(Fields.TITLE, Fields.NAMES)) {
                if (searcher.getIndexReader().docFreq(new Term(Fields.raw(field, language), word)) > 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
