package org.twinhall.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.twinhall.change.ChangeKey;
import org.twinhall.text.Language;

/** Finds what is like a thing: what has the telling words of its title and lead, or of its text where it has no lead, and its places and topics. */
final class Similar {

    private static final List<String> HEADS = Stream.of(Language.values()).flatMap(one -> Stream.of(Fields.TITLE, Fields.LEAD)
            .map(field -> Fields.of(field, one))).toList();
    private static final List<String> TEXTS = Stream.concat(HEADS.stream(), Stream.of(Language.values()).map(one -> Fields.of(Fields.BODY, one))).toList();
    private static final Set<String> READ = Stream.concat(Stream.of(Fields.KIND, Fields.PLACE, Fields.TOPIC), HEADS.stream()).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> READ_WHOLE = Stream.concat(READ.stream(), TEXTS.stream()).collect(Collectors.toUnmodifiableSet());
    private static final float SHARED = 3;

    private final IndexView view;
    private final Query mayFind;

    Similar(IndexView view, Query mayFind) {
        this.view = view;
        this.mayFind = mayFind;
    }

    /** The ids of things of the same type and kind, the most alike first; none when the thing itself may not be found. */
    List<Long> find(ChangeKey key, int most) throws IOException {
        var self = new TermQuery(new Term(Fields.KEY, Documents.key(key)));
        var thing = new BooleanQuery.Builder().add(self, Occur.FILTER).add(mayFind, Occur.FILTER).build();
        var found = view.list(thing, 1, READ);
        if (found.isEmpty()) {
            return List.of();
        }
        boolean hasLead = hasLead(found.getFirst());
        var document = hasLead ? found.getFirst() : view.list(thing, 1, READ_WHOLE).getFirst();
        var wanted = new BooleanQuery.Builder().add(self, Occur.MUST_NOT).add(mayFind, Occur.FILTER)
                .add(new TermQuery(new Term(Fields.TYPE, key.type())), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.KIND, document.get(Fields.KIND))), Occur.FILTER).build();
        var shared = new ArrayList<Query>();
        for (var field : List.of(Fields.PLACE, Fields.TOPIC)) {
            Stream.of(document.getValues(field)).forEach(value -> shared.add(new BoostQuery(new TermQuery(new Term(field, value)), SHARED)));
        }
        return view.listLike(document, hasLead ? HEADS : TEXTS, wanted, shared, most).stream()
                .map(one -> Long.valueOf(one.get(Fields.KEY).substring(key.type().length() + 1))).distinct().toList();
    }

    /** A lead says what a text is about in a tenth of its words, and to look all of them up would take most of the time that the text's page takes. */
    private static boolean hasLead(Document document) {
        return Stream.of(Language.values()).map(one -> document.get(Fields.of(Fields.LEAD, one))).anyMatch(lead -> lead != null && !lead.isBlank());
    }
}
