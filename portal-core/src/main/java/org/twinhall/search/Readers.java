package org.twinhall.search;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.twinhall.access.Access;

/** Who is asking: nobody finds what they may not read, so every search has this among its conditions. */
@Singleton
class Readers {

    private final Access access;

    @Inject
    Readers(Access access) {
        this.access = access;
    }

    /** What whoever is asking may find. */
    Query mayFind() {
        var identity = access.identity();
        var readers = new ArrayList<>(List.of(SearchDocument.EVERYBODY));
        if (identity.isSignedIn()) {
            readers.add(SearchDocument.MEMBERS);
            identity.groups().forEach(group -> readers.add(SearchDocument.group(group)));
        }
        return among(Fields.READERS, readers);
    }

    /** What everybody may find. */
    static Query everybody() {
        return among(Fields.READERS, List.of(SearchDocument.EVERYBODY));
    }

    static Query among(String field, Collection<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }
}
