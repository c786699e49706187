package org.twinhall.search;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.twinhall.text.Language;

/** Finds what somebody who is typing may mean: groups, places and titles that have all the begun words, then people who sign. */
final class Suggester {

    static final String PERSON = "person";

    private static final int MOST = 8;
    private static final int MOST_PEOPLE = 2;
    private static final int MOST_SIGNED = 50;
    private static final int MOST_WORDS = 6;
    private static final int SHORTEST = 2;
    private static final Set<String> SHOWN = Stream.concat(Stream.of(Fields.KIND), Stream.of(Language.values())
            .flatMap(one -> Stream.of(Fields.of(Fields.TITLE, one), Fields.of(Fields.PATH, one)))).collect(Collectors.toUnmodifiableSet());

    private final IndexView view;
    private final Query mayFind;
    private final Language language;

    Suggester(IndexView view, Query mayFind, Language language) {
        this.view = view;
        this.mayFind = mayFind;
        this.language = language;
    }

    /** A title or name as one long word. */
    static String start(String name) {
        return String.join(" ", words(name));
    }

    private static List<String> words(String text) {
        return PortalAnalyzer.ASKED.words(Fields.RAW, text);
    }

    /** The best first; none while too little is typed. */
    List<Suggestion> suggest(String typed) throws IOException {
        var begun = words(typed).stream().limit(MOST_WORDS).toList();
        if (begun.stream().mapToInt(String::length).sum() < SHORTEST) {
            return List.of();
        }
        var people = people(begun);
        var found = new ArrayList<>(things(begun, MOST - people.size()));
        found.addAll(people);
        return found;
    }

    private List<Suggestion> things(List<String> begun, int most) throws IOException {
        var query = new BooleanQuery.Builder().add(mayFind, Occur.FILTER);
        for (var word : begun) {
            var somewhere = new BooleanQuery.Builder();
            for (var one : Language.values()) {
                somewhere.add(new BeginningQuery(new Term(Fields.raw(Fields.TITLE, one), word)), Occur.SHOULD);
                somewhere.add(new BeginningQuery(new Term(Fields.raw(Fields.NAMES, one), word)), Occur.SHOULD);
            }
            query.add(new ConstantScoreQuery(somewhere.build()), Occur.FILTER);
        }
        var whole = String.join(" ", begun);
        query.add(always(new TermQuery(new Term(Fields.START, whole)), 8), Occur.SHOULD);
        query.add(always(new BeginningQuery(new Term(Fields.START, whole)), 5), Occur.SHOULD);
        query.add(always(new TermQuery(new Term(Fields.KIND, "place")), 2.5f), Occur.SHOULD);
        query.add(always(new TermQuery(new Term(Fields.KIND, "group")), 2), Occur.SHOULD);
        query.add(always(new TermQuery(new Term(Fields.LANGUAGE, language.tag())), 1), Occur.SHOULD);
        return view.list(query.build(), most, SHOWN).stream().map(document -> thing(document, begun)).toList();
    }

    private static Query always(Query query, float boost) {
        return new BoostQuery(new ConstantScoreQuery(query), boost);
    }

    /** Shown in the reader's language, unless only the title in the other one has what was typed. */
    private Suggestion thing(Document document, List<String> begun) {
        UnaryOperator<String> none = text -> text == null ? "" : text;
        var shown = Stream.of(language, language.other())
                .filter(one -> begin(none.apply(document.get(Fields.of(Fields.TITLE, one))), begun)).findFirst()
                .orElse(document.get(Fields.of(Fields.PATH, language)) == null ? language.other() : language);
        return new Suggestion(document.get(Fields.of(Fields.TITLE, shown)), document.get(Fields.KIND), shown,
                "/" + shown.tag() + document.get(Fields.of(Fields.PATH, shown)));
    }

    private List<Suggestion> people(List<String> begun) throws IOException {
        var query = new BooleanQuery.Builder().add(mayFind, Occur.FILTER);
        begun.forEach(word -> query.add(new BeginningQuery(new Term(Fields.PEOPLE + Fields.RAW, word)), Occur.FILTER));
        var names = new LinkedHashSet<String>();
        for (var document : view.list(query.build(), MOST_SIGNED, Set.of(Fields.PEOPLE))) {
            Stream.of(document.getValues(Fields.PEOPLE)).filter(name -> begin(name, begun)).forEach(names::add);
        }
        return names.stream().limit(MOST_PEOPLE).map(name -> new Suggestion(name, PERSON, language,
                "/" + language.tag() + "/search?q=" + URLEncoder.encode('"' + name + '"', StandardCharsets.UTF_8))).toList();
    }

    /** Whether each begun word begins a word of a name. */
    private static boolean begin(String name, List<String> begun) {
        var words = words(name);
        return begun.stream().allMatch(start -> words.stream()
                .anyMatch(word -> word.startsWith(start) || word.startsWith("ال" + start)));
    }
}
