package org.twinhall.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.twinhall.text.Language;

/** Finds in the texts of results what matched, as marked text: never as markup. */
final class Snippets {

    private static final int LONGEST_TEXT = 200_000;
    private static final int PASSAGE = 170;

    private final Map<String, Object[]> marked = new HashMap<>();

    Snippets(IndexSearcher searcher, Query words, int[] documents) throws IOException {
        if (documents.length == 0) {
            return;
        }
        for (var language : Language.values()) {
            mark(searcher, words, documents, List.of(Fields.of(Fields.TITLE, language), Fields.of(Fields.NAMES, language)), 1,
                    new WholeBreakIterator());
            mark(searcher, words, documents, List.of(Fields.of(Fields.LEAD, language), Fields.of(Fields.BODY, language)), 2,
                    LengthGoalBreakIterator.createMinLength(BreakIterator.getWordInstance(Locale.ROOT), PASSAGE, 0.5f));
        }
    }

    private void mark(IndexSearcher searcher, Query words, int[] documents, List<String> fields, int passages,
                      BreakIterator breaks) throws IOException {
        var builder = UnifiedHighlighter.builder(searcher, new PortalAnalyzer()).withFormatter(new Marker())
                .withMaxLength(LONGEST_TEXT).withMaxNoHighlightPassages(0).withBreakIterator(() -> breaks);
        int[] counts = new int[fields.size()];
        java.util.Arrays.fill(counts, passages);
        marked.putAll(new Highlighter(builder).mark(fields.toArray(String[]::new), words, documents, counts));
    }

    /** What is marked in a field of the result of that rank; null when nothing is. */
    MarkedText of(String field, Language language, int rank) {
        var texts = marked.get(Fields.of(field, language));
        return texts == null ? null : (MarkedText) texts[rank];
    }

    /** Opens the way to results that are no strings. */
    private static final class Highlighter extends UnifiedHighlighter {

        Highlighter(Builder builder) {
            super(builder);
        }

        Map<String, Object[]> mark(String[] fields, Query query, int[] documents, int[] passages) throws IOException {
            return highlightFieldsAsObjects(fields, query, documents, passages);
        }
    }

    private static final class Marker extends PassageFormatter {

        @Override
        public MarkedText format(Passage[] passages, String content) {
            var parts = new ArrayList<MarkedText.Part>();
            int at = 0;
            for (var passage : passages) {
                if (passage.getStartOffset() > at) {
                    parts.add(new MarkedText.Part(at == 0 ? "… " : " … ", false));
                }
                at = passage.getStartOffset();
                for (int match = 0; match < passage.getNumMatches(); match++) {
                    int start = Math.max(at, passage.getMatchStarts()[match]);
                    int end = Math.min(passage.getMatchEnds()[match], passage.getEndOffset());
                    if (end > start) {
                        parts.add(new MarkedText.Part(content.substring(at, start), false));
                        parts.add(new MarkedText.Part(content.substring(start, end), true));
                        at = end;
                    }
                }
                parts.add(new MarkedText.Part(content.substring(at, Math.max(at, passage.getEndOffset())), false));
                at = Math.max(at, passage.getEndOffset());
            }
            if (at < content.strip().length()) {
                parts.add(new MarkedText.Part(" …", false));
            }
            return new MarkedText(parts.stream().filter(part -> !part.text().isEmpty()).toList());
        }
    }
}
