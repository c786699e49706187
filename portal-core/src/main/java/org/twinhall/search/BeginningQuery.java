package org.twinhall.search;

import org.apache.lucene.index.FilteredTermsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/** Words that begin so. Lucene's prefix query makes an automaton first, which takes longer than to go through the few words. */
public final class BeginningQuery extends MultiTermQuery {

    private final Term beginning;

    /** Asks for words of a field, each as good as the other. */
    BeginningQuery(Term beginning) {
        this(beginning, CONSTANT_SCORE_BLENDED_REWRITE);
    }

    /** @param rewrite how much each of them counts */
    BeginningQuery(Term beginning, RewriteMethod rewrite) {
        super(beginning.field(), rewrite);
        this.beginning = beginning;
    }

    public String beginning() {
        return beginning.text();
    }

    @Override
    protected TermsEnum getTermsEnum(Terms terms, AttributeSource attributes) throws java.io.IOException {
        return new Words(terms.iterator(), beginning.bytes());
    }

    private static final class Words extends FilteredTermsEnum {

        private final BytesRef beginning;

        Words(TermsEnum all, BytesRef beginning) {
            super(all);
            this.beginning = beginning;
            setInitialSeekTerm(beginning);
        }

        @Override
        protected AcceptStatus accept(BytesRef word) {
            return StringHelper.startsWith(word, beginning) ? AcceptStatus.YES : AcceptStatus.END;
        }
    }

    @Override
    public String toString(String defaultField) {
        return field + ":" + beginning.text() + "*";
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(field)) {
            visitor.consumeTermsMatching(this, field, () -> new ByteRunAutomaton(PrefixQuery.toAutomaton(beginning.bytes()), true));
        }
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && ((BeginningQuery) other).beginning.equals(beginning);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + beginning.hashCode();
    }
}
