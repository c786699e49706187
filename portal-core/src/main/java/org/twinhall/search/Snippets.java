package org.twinhall.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.CustomSeparatorBreakIterator;
import org.apache.lucene.search.uhighlight.FieldOffsetStrategy;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UHComponents;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.twinhall.text.Language;

/** The texts of results and in them what matched, as marked text: never as markup. */
final class Snippets {

    private static final int LONGEST_TEXT = 200_000;
    private static final int PASSAGE = 170;
    private static final int PASSAGES = 2;

    /** The fields in which is marked. */
    static final List<String> FIELDS = Stream.of(Language.values()).flatMap(language -> Stream.of(Fields.TITLE, Fields.NAMES, Fields.LEAD, Fields.BODY)
            .map(field -> Fields.of(field, language))).toList();

    private Snippets() {
    }

    /** Reads documents of an index, each once, and marks in them. */
    static List<IndexView.Hit> read(IndexSearcher searcher, Query words, int[] documents) throws IOException {
        var texts = new HashMap<Integer, Document>();
        var stored = searcher.storedFields();
        for (int document : documents) {
            texts.put(document, stored.document(document));
        }
        return mark(searcher, words, documents, texts);
    }

    /** Marks in documents of an index that have been read. */
    static List<IndexView.Hit> mark(IndexSearcher searcher, Query words, int[] documents, Map<Integer, Document> texts) throws IOException {
        if (documents.length == 0) {
            return List.of();
        }
        var marked = new Highlighter(searcher, texts).mark(StandingWords.among(documents, searcher).write(words), documents);
        return IntStream.range(0, documents.length).mapToObj(rank -> new IndexView.Hit(texts.get(documents[rank]), of(marked, rank))).toList();
    }

    private static Map<String, MarkedText> of(Map<String, Object[]> marked, int rank) {
        var fields = new HashMap<String, MarkedText>();
        marked.forEach((field, texts) -> {
            if (texts[rank] != null) {
                fields.put(field, (MarkedText) texts[rank]);
            }
        });
        return fields;
    }

    /** Marks in texts that have been read already, and opens the way to results that are no strings. */
    private static final class Highlighter extends UnifiedHighlighter {

        private final Map<Integer, Document> texts;

        Highlighter(IndexSearcher searcher, Map<Integer, Document> texts) {
            super(UnifiedHighlighter.builder(searcher, PortalAnalyzer.ASKED).withFormatter(new Marker()).withScorer(new FewWordsScorer())
                    .withMaxLength(LONGEST_TEXT).withMaxNoHighlightPassages(0).withWeightMatches(false));
            this.texts = texts;
        }

        Map<String, Object[]> mark(Query query, int[] documents) throws IOException {
            var fields = FIELDS.toArray(String[]::new);
            var passages = Arrays.stream(fields).mapToInt(field -> isWhole(field) ? 1 : PASSAGES).toArray();
            return highlightFieldsAsObjects(fields, query, documents, passages);
        }

        private static boolean isWhole(String field) {
            return field.startsWith(Fields.TITLE) || field.startsWith(Fields.NAMES);
        }

        @Override
        protected BreakIterator getBreakIterator(String field) {
            return isWhole(field) ? new WholeBreakIterator() : LengthGoalBreakIterator.createMinLength(new CustomSeparatorBreakIterator(' '), PASSAGE, 0.5f);
        }

        /** Where words stand in a text is written down for all of them. */
        @Override
        protected OffsetSource getOffsetSource(String field) {
            return OffsetSource.POSTINGS;
        }

        @Override
        protected FieldOffsetStrategy getOffsetStrategy(OffsetSource source, UHComponents components) {
            return source == OffsetSource.POSTINGS ? new StandingPlaces(components) : super.getOffsetStrategy(source, components);
        }

        @Override
        protected List<CharSequence[]> loadFieldValues(String[] fields, DocIdSetIterator wanted, int cacheCharsThreshold) throws IOException {
            var values = new ArrayList<CharSequence[]>();
            for (int document = wanted.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = wanted.nextDoc()) {
                var text = texts.get(document);
                values.add(Stream.of(fields).map(field -> value(text, field)).toArray(CharSequence[]::new));
            }
            return values;
        }

        private static String value(Document text, String field) {
            var values = text.getValues(field);
            return values.length == 0 ? null : String.join(String.valueOf(MULTIVAL_SEP_CHAR), values);
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
