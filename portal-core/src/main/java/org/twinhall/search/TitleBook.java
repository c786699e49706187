package org.twinhall.search;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.twinhall.text.Language;

/**
 * Remembers what groups and places are called for those who may find them, as one state of the index says it: every page of
 * results asks for the same again. With the next state, a moment after anything changed, it is all asked anew.
 */
@Singleton
class TitleBook {

    /** Of how many kinds of readers it remembers something; those who look at the same pages mostly may find the same. */
    private static final int MOST = 64;

    private volatile Shelf shelf = new Shelf(null, Map.of());

    @Inject
    TitleBook() {
    }

    /** What is remembered of one state of the index. */
    private record Shelf(Object state, Map<Reader, Map<String, Optional<String>>> books) {

        Map<String, Optional<String>> of(Reader reader) {
            if (books.size() >= MOST && !books.containsKey(reader)) {
                books.clear();
            }
            return books.computeIfAbsent(reader, key -> new ConcurrentHashMap<>());
        }
    }

    private record Reader(String kind, Query mayFind, Language language) {
    }

    /** The titles of things of a kind by slug, those that may be found. */
    Map<String, String> titles(IndexView view, String kind, Collection<String> slugs, Query mayFind, Language language) throws IOException {
        var reader = new Reader(kind, mayFind, language);
        var book = now(view.edition()).of(reader);
        var unread = slugs.stream().filter(slug -> !book.containsKey(slug)).collect(Collectors.toSet());
        if (!unread.isEmpty()) {
            var read = read(view, reader, unread);
            unread.forEach(slug -> book.put(slug, Optional.ofNullable(read.get(slug))));
        }
        var titles = new HashMap<String, String>();
        slugs.forEach(slug -> book.get(slug).ifPresent(title -> titles.put(slug, title)));
        return titles;
    }

    private Shelf now(Object state) {
        var known = shelf;
        if (!state.equals(known.state())) {
            known = new Shelf(state, new ConcurrentHashMap<>());
            shelf = known;
        }
        return known;
    }

    private static Map<String, String> read(IndexView view, Reader reader, Set<String> slugs) throws IOException {
        var wanted = new BooleanQuery.Builder().add(new TermQuery(new Term(Fields.KIND, reader.kind())), Occur.FILTER)
                .add(Readers.among(reader.kind(), slugs), Occur.FILTER).add(reader.mayFind(), Occur.FILTER);
        var here = Fields.of(Fields.TITLE, reader.language());
        var there = Fields.of(Fields.TITLE, reader.language().other());
        var titles = new HashMap<String, String>();
        for (var document : view.list(wanted.build(), slugs.size(), Set.of(reader.kind(), here, there))) {
            titles.put(document.get(reader.kind()), document.get(here) == null ? document.get(there) : document.get(here));
        }
        return titles;
    }
}
