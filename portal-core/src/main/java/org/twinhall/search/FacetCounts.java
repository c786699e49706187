package org.twinhall.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;

/**
 * Lets the best results be collected and counts, in the same pass, for each value of each facet how many results it would
 * leave. A facet's own choice is not held against its other values, so that a reader sees where else to go.
 */
final class FacetCounts implements CollectorManager<FacetCounts.Counting, FacetCounts.Found> {

    private final Map<String, String> chosen;
    private final List<String> fields;
    private final CollectorManager<? extends Collector, ? extends TopDocs> best;

    /**
     * Prepares a count of what is found without regard to what is chosen.
     *
     * @param fields the facets
     * @param chosen values by facet, for those in which one is chosen
     * @param best   collects of those things that have all that is chosen
     */
    FacetCounts(List<String> fields, Map<String, String> chosen, CollectorManager<? extends Collector, ? extends TopDocs> best) {
        this.fields = fields;
        this.chosen = chosen;
        this.best = best;
    }

    /** The best results, how many there are, and the counts by facet. */
    record Found(TopDocs best, Map<String, List<SearchAnswer.Facet>> facets) {
    }

    @Override
    public Counting newCollector() throws IOException {
        return new Counting(best.newCollector());
    }

    @Override
    public Found reduce(Collection<Counting> countings) throws IOException {
        var counts = new HashMap<String, Map<String, Long>>();
        fields.forEach(field -> counts.put(field, new HashMap<>()));
        for (var counting : countings) {
            for (var segment : counting.segments) {
                segment.addTo(counts.get(segment.field));
            }
        }
        return new Found(reduce(best, countings), counts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().entrySet().stream()
                .map(count -> new SearchAnswer.Facet(count.getKey(), count.getValue())).toList())));
    }

    @SuppressWarnings("unchecked")
    private static <C extends Collector> TopDocs reduce(CollectorManager<C, ? extends TopDocs> best, Collection<Counting> countings) throws IOException {
        return best.reduce(countings.stream().map(counting -> (C) counting.best).toList());
    }

    /** One facet in one segment. */
    private static final class Segment {

        private final String field;
        private final SortedSetDocValues values;
        private final SortedDocValues single;
        private final boolean open;
        private final long wanted;
        private final long[] counts;
        private final long[] found;
        private int foundCount;

        Segment(String field, SortedSetDocValues values, String choice) throws IOException {
            this.field = field;
            this.values = values;
            single = DocValues.unwrapSingleton(values);
            open = choice == null;
            wanted = open ? -1 : values.lookupTerm(new BytesRef(choice));
            counts = new long[(int) values.getValueCount()];
            found = new long[counts.length];
        }

        /** Reads the document's values; true when the choice, if any, is among them. */
        boolean read(int doc) throws IOException {
            foundCount = 0;
            boolean fits = open;
            if (values.advanceExact(doc)) {
                for (int left = values.docValueCount(); left > 0; left--) {
                    found[foundCount] = values.nextOrd();
                    fits |= found[foundCount++] == wanted;
                }
            }
            return fits;
        }

        void count() {
            for (int at = 0; at < foundCount; at++) {
                counts[(int) found[at]]++;
            }
        }

        /** Reads and counts the values of the first documents of a list, which are in their order. */
        void count(int[] docs, int size) throws IOException {
            for (int at = 0; at < size; at++) {
                if (single == null) {
                    read(docs[at]);
                    count();
                } else if (single.advanceExact(docs[at])) {
                    counts[single.ordValue()]++;
                }
            }
        }

        void addTo(Map<String, Long> sums) throws IOException {
            for (int ord = 0; ord < counts.length; ord++) {
                if (counts[ord] > 0) {
                    sums.merge(values.lookupOrd(ord).utf8ToString(), counts[ord], Long::sum);
                }
            }
        }
    }

    /** Counts in the segments of one thread. */
    final class Counting implements Collector {

        private final List<Segment> segments = new ArrayList<>();
        private final Collector best;

        Counting(Collector best) {
            this.best = best;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            var here = new ArrayList<Segment>();
            for (var field : fields) {
                here.add(new Segment(field, DocValues.getSortedSet(context.reader(), field), chosen.get(field)));
            }
            segments.addAll(here);
            var leaf = best.getLeafCollector(context);
            return chosen.isEmpty() ? new Open(leaf, here) : new Chosen(leaf, here);
        }

        @Override
        public void setWeight(Weight weight) {
            best.setWeight(weight);
        }

        @Override
        public ScoreMode scoreMode() {
            return best.scoreMode();
        }
    }

    /** Where nothing is chosen all counts for all facets: many documents at once for each, which reads its values in a row. */
    private static final class Open implements LeafCollector {

        private static final int MANY = 1024;

        private final LeafCollector best;
        private final List<Segment> segments;
        private final int[] docs = new int[MANY];
        private int size;

        Open(LeafCollector best, List<Segment> segments) {
            this.best = best;
            this.segments = segments;
        }

        @Override
        public void setScorer(Scorable scorer) throws IOException {
            best.setScorer(scorer);
        }

        @Override
        public void collect(int doc) throws IOException {
            best.collect(doc);
            docs[size++] = doc;
            if (size == MANY) {
                count();
            }
        }

        private void count() throws IOException {
            for (var segment : segments) {
                segment.count(docs, size);
            }
            size = 0;
        }

        @Override
        public void finish() throws IOException {
            count();
            best.finish();
        }
    }

    /** What fits but for one facet counts for that facet alone. */
    private record Chosen(LeafCollector best, List<Segment> segments) implements LeafCollector {

        @Override
        public void setScorer(Scorable scorer) throws IOException {
            best.setScorer(scorer);
        }

        @Override
        public void collect(int doc) throws IOException {
            Segment misfit = null;
            int misfits = 0;
            for (var segment : segments) {
                if (!segment.read(doc)) {
                    misfit = segment;
                    misfits++;
                }
            }
            if (misfits == 0) {
                segments.forEach(Segment::count);
                best.collect(doc);
            } else if (misfits == 1) {
                misfit.count();
            }
        }

        @Override
        public void finish() throws IOException {
            best.finish();
        }
    }
}
