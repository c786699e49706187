package org.twinhall.search;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.twinhall.change.ChangeKey;
import org.twinhall.text.Language;

/** Answers what readers ask of the index, each according to what they may read. */
@Singleton
public class SearchService {

    /** How many results a page shows. */
    public static final int PAGE = 10;

    /** How many results can be paged through. */
    public static final int MOST = 500;

    private static final Pattern PATH = Pattern.compile("(?:https?://[^/]+)?/([a-z]{2})(/[^?#]*?)/?(?:[?#].*)?");

    private final SearchIndex index;
    private final NameBook names;
    private final TitleBook titles;
    private final Readers readers;
    private final Likenesses likenesses = new Likenesses();
    private final Clock clock;

    @Inject
    SearchService(SearchIndex index, NameBook names, TitleBook titles, Readers readers, Clock clock) {
        this.index = index;
        this.names = names;
        this.titles = titles;
        this.readers = readers;
        this.clock = clock;
    }

    /** The results of a query for whoever is asking, in the order and the words that suit a reader of a language. */
    public SearchAnswer search(SearchQuery query, Language language) {
        var known = names.names();
        return index.search(view -> new Finder(view, known, readers.mayFind(), clock.instant()).find(query, language))
                .orElseGet(() -> SearchAnswer.nothing(false));
    }

    /**
     * The newest of what everybody may read and a query finds, for those who follow it; nothing that has only some of its words,
     * and nothing without a date. Empty while there is no index.
     */
    public Optional<List<SearchResult>> listNewest(SearchQuery query, Language language, int count) {
        var known = names.names();
        return index.search(view -> new Finder(view, known, Readers.everybody(), clock.instant()).listNewest(query, language, count));
    }

    /** The titles of groups or places in a language, by slug, for those that the reader may find. */
    public Map<String, String> titles(String kind, Collection<String> slugs, Language language) {
        return slugs.isEmpty() ? Map.of()
                : index.search(view -> titles.titles(view, kind, slugs, readers.mayFind(), language)).orElseGet(Map::of);
    }

    /** What somebody who is typing may mean. Empty while there is no index. */
    public Optional<List<Suggestion>> suggest(String typed, Language language) {
        var looked = typed.substring(0, Math.min(typed.length(), SearchQuery.LONGEST));
        return index.search(view -> new Suggester(view, readers.mayFind(), language).suggest(looked));
    }

    /** The ids of things of the same type and kind that are most like a thing; none while there is no index. */
    public List<Long> listLike(ChangeKey thing, int most) {
        return index.search(view -> likenesses.find(view, readers.mayFind(), thing, most)).orElse(List.of());
    }

    /** The things with these keys, those that the reader may find, in their order. */
    public Map<ChangeKey, SearchResult> show(List<ChangeKey> things, Language language) {
        var shown = new LinkedHashMap<ChangeKey, SearchResult>();
        index.search(view -> {
            for (var thing : things) {
                var asked = mayFind(new TermQuery(new Term(Fields.KEY, Documents.key(thing))));
                view.find(new IndexView.Asked(asked, new MatchNoDocsQuery(), List.of(), Map.of(), null, 0, 1)).hits()
                        .forEach(hit -> shown.put(thing, new ResultReader(hit).read(language, false)));
            }
            return shown;
        });
        return shown;
    }

    /** What stands at an address of this site, with or without its host, if everybody or whoever is asking may find it. */
    public Optional<ChangeKey> thingAt(String address) {
        var matcher = PATH.matcher(address);
        var language = matcher.matches() ? Language.of(matcher.group(1)) : Optional.<Language>empty();
        return language.flatMap(in -> index.search(view -> view.list(
                mayFind(new TermQuery(new Term(Fields.of(Fields.PATH, in), matcher.group(2)))), 1, Set.of(Fields.TYPE, Fields.KEY))
                .stream().findFirst().orElse(null))).map(document -> new ChangeKey(document.get(Fields.TYPE),
                Long.parseLong(document.get(Fields.KEY).substring(document.get(Fields.TYPE).length() + 1))));
    }

    /** Where places of these slugs lie, those that the reader may find. */
    public Map<String, SearchDocument.Point> points(Collection<String> places) {
        var points = new HashMap<String, SearchDocument.Point>();
        if (places.isEmpty()) {
            return points;
        }
        index.search(view -> {
            var wanted = new BooleanQuery.Builder().add(Readers.among(Fields.PLACE, places), Occur.FILTER)
                    .add(new TermQuery(new Term(Fields.KIND, "place")), Occur.FILTER).build();
            for (var document : view.list(mayFind(wanted), places.size(), Set.of(Fields.PLACE, Fields.LATITUDE, Fields.LONGITUDE))) {
                if (document.getField(Fields.LATITUDE) != null) {
                    points.put(document.get(Fields.PLACE), new SearchDocument.Point(document.getField(Fields.LATITUDE).numericValue().doubleValue(),
                            document.getField(Fields.LONGITUDE).numericValue().doubleValue()));
                }
            }
            return points;
        });
        return points;
    }

    private Query mayFind(Query query) {
        return new BooleanQuery.Builder().add(query, Occur.FILTER).add(readers.mayFind(), Occur.FILTER).build();
    }
}
