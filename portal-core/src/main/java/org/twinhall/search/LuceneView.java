package org.twinhall.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;

/** What an index of Lucene holds at one moment. */
final class LuceneView implements IndexView {

    private static final int BATCH = 1000;
    private static final int SHORTEST_SPELT = 4;
    private static final int INSPECTED = 8;

    private final IndexSearcher searcher;

    LuceneView(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    @Override
    public Object edition() {
        return searcher.getIndexReader().getReaderCacheHelper().getKey();
    }

    @Override
    public List<String> fields(String start) {
        return FieldInfos.getIndexedFields(searcher.getIndexReader()).stream().filter(field -> field.startsWith(start)).sorted().toList();
    }

    @Override
    public Found find(Asked asked) throws IOException {
        var found = searcher.search(asked.wanted(), new FacetCounts(asked.facets(), asked.chosen(), best(asked.newestBy(), asked.from() + asked.count())));
        var top = found.best();
        int from = Math.min(top.scoreDocs.length, asked.from());
        var shown = Stream.of(top.scoreDocs).skip(from).mapToInt(one -> one.doc).toArray();
        return new Found(Snippets.read(searcher, asked.marks(), shown), top.totalHits.value(), found.facets());
    }

    private static CollectorManager<? extends Collector, ? extends TopDocs> best(String newestBy, int count) {
        return newestBy == null ? new TopScoreDocCollectorManager(count, Integer.MAX_VALUE) : new TopFieldCollectorManager(
                new Sort(LongField.newSortField(newestBy, true, SortedNumericSelector.Type.MAX, Long.MIN_VALUE)), count, Integer.MAX_VALUE);
    }

    @Override
    public long count(Query wanted) throws IOException {
        return searcher.count(wanted);
    }

    @Override
    public List<Document> list(Query wanted, int most, Set<String> fields) throws IOException {
        return read(searcher.search(wanted, most).scoreDocs, fields);
    }

    private List<Document> read(ScoreDoc[] hits, Set<String> fields) throws IOException {
        var stored = searcher.storedFields();
        var documents = new ArrayList<Document>();
        for (var hit : hits) {
            documents.add(stored.document(hit.doc, fields));
        }
        return documents;
    }

    @Override
    public void walk(Query wanted, Set<String> fields, Consumer<Document> each) throws IOException {
        ScoreDoc last = null;
        do {
            var hits = searcher.searchAfter(last, wanted, BATCH, Sort.INDEXORDER).scoreDocs;
            read(hits, fields).forEach(each);
            last = hits.length == BATCH ? hits[BATCH - 1] : null;
        } while (last != null);
    }

    @Override
    public List<Document> listLike(Document thing, Collection<String> fields, Query wanted, List<Query> counting, int most) throws IOException {
        var words = TellingWords.of(searcher, thing, fields);
        var alike = new BooleanQuery.Builder().add(words, Occur.MUST).add(wanted, Occur.FILTER);
        counting.forEach(one -> alike.add(one, Occur.SHOULD));
        return read(searcher.search(alike.build(), most).scoreDocs, Set.of(Fields.KEY));
    }

    @Override
    public List<Spelt> spell(List<String> fields, String word) throws IOException {
        var checker = new DirectSpellChecker();
        checker.setMinQueryLength(SHORTEST_SPELT);
        checker.setMinPrefix(0);
        checker.setThresholdFrequency(0);
        checker.setMaxInspections(INSPECTED);
        var spelt = new ArrayList<Spelt>();
        for (var field : fields) {
            Arrays.stream(checker.suggestSimilar(new Term(field, word), 1, searcher.getIndexReader(), SuggestMode.SUGGEST_ALWAYS))
                    .map(other -> new Spelt(other.string, other.score, other.freq)).forEach(spelt::add);
        }
        return spelt;
    }
}
