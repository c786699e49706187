package org.twinhall.search;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.Query;

/**
 * What an index holds at one moment, to be searched. Scores are those of BM25 as Lucene counts it. Of documents come back the
 * fields that were to be stored.
 */
public interface IndexView {

    /** The same object or an equal one as long as nothing has changed. */
    Object edition();

    /** The names of the fields that it holds and that begin so, in their order. */
    List<String> fields(String start) throws IOException;

    /** Searches, counts by facets, and marks in the texts of the page that is shown. */
    Found find(Asked asked) throws IOException;

    /** How many documents a query finds. */
    long count(Query wanted) throws IOException;

    /**
     * The best documents.
     *
     * @param most   so many at most, 1 or more
     * @param fields what is read of them
     */
    List<Document> list(Query wanted, int most, Set<String> fields) throws IOException;

    /** Gives all documents that a query finds, each once, in no order. */
    void walk(Query wanted, Set<String> fields, Consumer<Document> each) throws IOException;

    /**
     * Documents that have the telling words of another one in some fields: the most alike first.
     *
     * @param thing    the other one, with the texts of those fields
     * @param fields   whose words are compared
     * @param wanted   what is looked at
     * @param counting what makes documents more alike, besides words
     */
    List<Document> listLike(Document thing, Collection<String> fields, Query wanted, List<Query> counting, int most) throws IOException;

    /** For each of some fields, if it has any, the word that is spelt most like another one, which itself may stand there or not. */
    List<Spelt> spell(List<String> fields, String word) throws IOException;

    /**
     * A word that stands in a field.
     *
     * @param likeness  1 for the same word, 0 for one without any likeness
     * @param frequency in how many documents it stands
     */
    record Spelt(String word, float likeness, int frequency) {
    }

    /**
     * What is searched.
     *
     * @param wanted   what is to be found, without regard to what is chosen
     * @param marks    what is marked in texts
     * @param facets   the fields by whose values is counted
     * @param chosen   values by field, which documents must have; a choice is not held against other values of the same facet
     * @param newestBy the field with the date by which the newest come first; null when the best come first
     * @param from     how many documents are passed over
     * @param count    how many are shown
     */
    record Asked(Query wanted, Query marks, List<String> facets, Map<String, String> chosen, String newestBy, int from, int count) {
    }

    /**
     * What was found.
     *
     * @param hits   those that are shown, in their order
     * @param total  how many there are
     * @param facets by field: how many would be left by each value
     */
    record Found(List<Hit> hits, long total, Map<String, List<SearchAnswer.Facet>> facets) {
    }

    /**
     * One document that was found.
     *
     * @param marked texts by field, those in which something is marked
     */
    record Hit(Document document, Map<String, MarkedText> marked) {
    }
}
