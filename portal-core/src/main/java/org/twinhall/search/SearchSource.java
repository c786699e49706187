package org.twinhall.search;

import java.util.List;

/** Gives the search index the documents of one type of thing; contributed by a feature. */
public interface SearchSource {

    /** The type of thing, as in its {@link org.twinhall.change.ChangeKey}. */
    String type();

    /** The documents of a thing, usually one per language; none when it is gone or may not be found. */
    List<SearchDocument> read(long id);

    /** Up to {@code limit} ids above {@code after}, ascending: the way in which a rebuild walks through everything. */
    List<Long> listIds(long after, int limit);
}
