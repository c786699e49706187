package org.twinhall.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Puts the words that really stand in some documents in the place of what is asked only by its beginning or its like: so they
 * are marked where the index says they stand, and no text has to be cut into words again.
 */
final class StandingWords {

    /** So many words are looked at for one beginning; when there are more, texts are cut again after all. */
    private static final int MOST = 2000;

    private final IndexSearcher searcher;
    private final int[] documents;

    private StandingWords(int[] documents, IndexSearcher searcher) {
        this.documents = Arrays.stream(documents).sorted().toArray();
        this.searcher = searcher;
    }

    static StandingWords among(int[] documents, IndexSearcher searcher) {
        return new StandingWords(documents, searcher);
    }

    /** A query that marks the same in those documents. */
    Query write(Query marks) throws IOException {
        return switch (marks) {
            case BooleanQuery all -> {
                var written = new BooleanQuery.Builder();
                for (var one : all) {
                    written.add(write(one.query()), one.occur());
                }
                yield written.build();
            }
            case BoostQuery one -> write(one.getQuery());
            case MultiTermQuery many -> write(many);
            default -> marks;
        };
    }

    private Query write(MultiTermQuery many) throws IOException {
        var standing = new ArrayList<Term>();
        for (var leaf : searcher.getIndexReader().leaves()) {
            int first = leaf.docBase;
            int last = first + leaf.reader().maxDoc();
            var here = Arrays.stream(documents).filter(document -> document >= first && document < last).map(document -> document - first).toArray();
            if (here.length > 0 && !read(many, leaf, here, standing)) {
                return many;
            }
        }
        var written = new BooleanQuery.Builder();
        standing.stream().distinct().forEach(term -> written.add(new TermQuery(term), Occur.SHOULD));
        return standing.isEmpty() ? new MatchNoDocsQuery() : written.build();
    }

    /** Whether all words could be looked at. */
    private static boolean read(MultiTermQuery many, LeafReaderContext leaf, int[] here, List<Term> standing) throws IOException {
        var terms = leaf.reader().terms(many.getField());
        if (terms == null) {
            return true;
        }
        var words = many.getTermsEnum(terms);
        PostingsEnum places = null;
        int left = MOST;
        for (var word = words.next(); word != null; word = words.next()) {
            if (left-- == 0) {
                return false;
            }
            places = words.postings(places, PostingsEnum.NONE);
            if (standsIn(here, places)) {
                standing.add(new Term(many.getField(), BytesRef.deepCopyOf(word)));
            }
        }
        return true;
    }

    private static boolean standsIn(int[] here, PostingsEnum places) throws IOException {
        for (int document : here) {
            if (places.docID() < document && places.advance(document) == document || places.docID() == document) {
                return true;
            }
        }
        return false;
    }
}
