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
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BytesRef;

/**
 * Counts for each value of each facet how many results it would leave. A facet's own choice is not held against its other
 * values, so that a reader sees where else to go.
 */
final class FacetCounts implements CollectorManager<FacetCounts.Counting, Map<String, List<SearchAnswer.Facet>>> {

    private final Map<String, String> chosen;
    private final List<String> fields;

    /**
     * Prepares a count.
     *
     * @param fields the facets
     * @param chosen values by facet, for those in which one is chosen
     */
    FacetCounts(List<String> fields, Map<String, String> chosen) {
        this.fields = fields;
        this.chosen = chosen;
    }

    @Override
    public Counting newCollector() {
        return new Counting();
    }

    @Override
    public Map<String, List<SearchAnswer.Facet>> reduce(Collection<Counting> countings) throws IOException {
        var counts = new HashMap<String, Map<String, Long>>();
        fields.forEach(field -> counts.put(field, new HashMap<>()));
        for (var counting : countings) {
            for (var segment : counting.segments) {
                segment.addTo(counts.get(segment.field));
            }
        }
        return counts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().entrySet().stream()
                .map(count -> new SearchAnswer.Facet(count.getKey(), count.getValue())).toList()));
    }

    /** One facet in one segment. */
    private static final class Segment {

        private final String field;
        private final SortedSetDocValues values;
        private final boolean open;
        private final long wanted;
        private final long[] counts;
        private final long[] found;
        private int foundCount;

        Segment(String field, SortedSetDocValues values, String choice) throws IOException {
            this.field = field;
            this.values = values;
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

        void addTo(Map<String, Long> sums) throws IOException {
            for (int ord = 0; ord < counts.length; ord++) {
                if (counts[ord] > 0) {
                    sums.merge(values.lookupOrd(ord).utf8ToString(), counts[ord], Long::sum);
                }
            }
        }
    }

    /** Counts in the segments of one thread. */
    final class Counting extends SimpleCollector {

        private final List<Segment> segments = new ArrayList<>();
        private List<Segment> here = List.of();

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            here = new ArrayList<>();
            for (var field : fields) {
                here.add(new Segment(field, DocValues.getSortedSet(context.reader(), field), chosen.get(field)));
            }
            segments.addAll(here);
        }

        @Override
        public void collect(int doc) throws IOException {
            Segment misfit = null;
            int misfits = 0;
            for (var segment : here) {
                if (!segment.read(doc)) {
                    misfit = segment;
                    misfits++;
                }
            }
            if (misfits == 0) {
                here.forEach(Segment::count);
            } else if (misfits == 1) {
                misfit.count();
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
