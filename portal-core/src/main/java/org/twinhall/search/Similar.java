package org.twinhall.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.twinhall.change.ChangeKey;
import org.twinhall.text.Language;

/** Finds what is like a thing: what has its telling words, and its places and topics. */
final class Similar {

    private static final int MOST_WORDS = 30;
    private static final int LEAST_DOCUMENTS = 2;
    private static final float SHARED = 3;

    private final IndexSearcher searcher;
    private final Query mayFind;

    Similar(IndexSearcher searcher, Query mayFind) {
        this.searcher = searcher;
        this.mayFind = mayFind;
    }

    /** The ids of things of the same type and kind, the most alike first; none when the thing itself may not be found. */
    List<Long> find(ChangeKey key, int most) throws IOException {
        var self = new TermQuery(new Term(Fields.KEY, Documents.key(key)));
        var found = searcher.search(new BooleanQuery.Builder().add(self, Occur.FILTER).add(mayFind, Occur.FILTER).build(), 1);
        if (found.scoreDocs.length == 0) {
            return List.of();
        }
        var document = searcher.storedFields().document(found.scoreDocs[0].doc);
        var alike = new BooleanQuery.Builder().add(words().like(found.scoreDocs[0].doc), Occur.MUST).add(self, Occur.MUST_NOT)
                .add(mayFind, Occur.FILTER).add(new TermQuery(new Term(Fields.TYPE, key.type())), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.KIND, document.get(Fields.KIND))), Occur.FILTER);
        for (var field : List.of(Fields.PLACE, Fields.TOPIC)) {
            Stream.of(document.getValues(field)).forEach(value ->
                    alike.add(new BoostQuery(new TermQuery(new Term(field, value)), SHARED), Occur.SHOULD));
        }
        var ids = new ArrayList<Long>();
        for (var hit : searcher.search(alike.build(), most).scoreDocs) {
            ids.add(Long.valueOf(searcher.storedFields().document(hit.doc).get(Fields.KEY).substring(key.type().length() + 1)));
        }
        return ids.stream().distinct().toList();
    }

    private MoreLikeThis words() throws IOException {
        var words = new MoreLikeThis(searcher.getIndexReader());
        words.setAnalyzer(PortalAnalyzer.ASKED);
        words.setMinTermFreq(1);
        words.setMinDocFreq(LEAST_DOCUMENTS);
        words.setMaxQueryTerms(MOST_WORDS);
        words.setBoost(true);
        words.setFieldNames(Stream.of(Language.values()).flatMap(one -> Stream.of(Fields.TITLE, Fields.LEAD, Fields.BODY)
                .map(field -> Fields.of(field, one))).toArray(String[]::new));
        return words;
    }
}
