package org.twinhall.search;

import org.apache.lucene.document.LongField;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/**
 * Scores what has a date by how near it is to a moment: 1 at that moment, a half at the given distance from it, less and less
 * beyond. It is Lucene's distance query, in a form that other engines can read.
 */
public final class FreshQuery extends Query {

    private final String field;
    private final long origin;
    private final long half;

    /**
     * Asks a field of milliseconds since 1970.
     *
     * @param origin the moment
     * @param half   the distance, in milliseconds
     */
    FreshQuery(String field, long origin, long half) {
        this.field = field;
        this.origin = origin;
        this.half = half;
    }

    public String field() {
        return field;
    }

    /** The moment, in milliseconds since 1970. */
    public long origin() {
        return origin;
    }

    /** The distance at which the score is a half, in milliseconds. */
    public long half() {
        return half;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) {
        return LongField.newDistanceFeatureQuery(field, 1, origin, half);
    }

    @Override
    public String toString(String defaultField) {
        return "fresh(" + field + " " + origin + " " + half + ")";
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(field)) {
            visitor.visitLeaf(this);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FreshQuery fresh && field.equals(fresh.field) && origin == fresh.origin && half == fresh.half;
    }

    @Override
    public int hashCode() {
        return classHash() ^ Long.hashCode(origin) ^ Long.hashCode(half) ^ field.hashCode();
    }
}
