package org.twinhall.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.twinhall.text.Language;

/** Proposes other words for those that stand nowhere or seldom; whether they lead anywhere for a reader is asked by others. */
final class Spelling {

    private static final int MOST_WORDS = 6;

    private final IndexView view;

    Spelling(IndexView view) {
        this.view = view;
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
        IndexView.Spelt best = null;
        var language = TextQueries.written(word);
        var fields = List.of(Fields.raw(Fields.TITLE, language), Fields.raw(Fields.NAMES, language), Fields.raw(Fields.BODY, language));
        for (var other : view.spell(fields, tokens.getFirst())) {
            best = best == null || isBetter(other, best) ? other : best;
        }
        return Optional.ofNullable(best).map(IndexView.Spelt::word);
    }

    private static boolean isBetter(IndexView.Spelt one, IndexView.Spelt other) {
        return one.likeness() > other.likeness() || one.likeness() == other.likeness() && one.frequency() > other.frequency();
    }

    private boolean isKnown(String word) throws IOException {
        var somewhere = new BooleanQuery.Builder();
        for (var language : Language.values()) {
            for (var field : List.of(Fields.TITLE, Fields.NAMES)) {
                somewhere.add(new TermQuery(new Term(Fields.raw(field, language), word)), Occur.SHOULD);
            }
        }
        return view.count(somewhere.build()) > 0;
    }
}
