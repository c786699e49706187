package org.twinhall.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twinhall.change.ChangeKey;
import org.twinhall.text.Language;

/** Gives the search index the documents of one type of thing; contributed by a feature. */
public interface SearchSource {

    /** The type of thing, as in its {@link org.twinhall.change.ChangeKey}. */
    String type();

    /** The documents of a thing, usually one per language; none when it is gone or may not be found. */
    List<SearchDocument> read(long id);

    /**
     * The documents of many things, by id; things that have none may be missing. A rebuild asks so: whoever reads them together
     * spares the database a question for each.
     */
    default Map<Long, List<SearchDocument>> readAll(Collection<Long> ids) {
        return ids.stream().distinct().collect(Collectors.toMap(Function.identity(), this::read));
    }

    /** Up to {@code limit} ids above {@code after}, ascending: the way in which a rebuild walks through everything. */
    List<Long> listIds(long after, int limit);

    /**
     * The ids of those things whose documents tell something of another thing, a name say: they are read again when that one
     * changes. Asked for every change in the portal, so it looks at the type first.
     */
    default List<Long> listTelling(ChangeKey other) {
        return List.of();
    }

    /**
     * What readers call a value of a facet that the documents bring, see {@link SearchDocument#with}; empty for facets of
     * others. The facet itself is called by the bundle key {@code search.facet.<facet>} beside the source.
     */
    default Optional<String> facetValue(String facet, String value, Language language) {
        return Optional.empty();
    }
}
