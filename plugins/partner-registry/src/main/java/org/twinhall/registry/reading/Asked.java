package org.twinhall.registry.reading;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.text.Language;

/** What a program asks, held against what it may ask: nothing is passed over in silence. */
final class Asked {

    private static final int USUAL_SIZE = 50;
    private static final int LARGEST_SIZE = 200;
    private static final int LONGEST = 100;

    /** What stands in the path and not behind it. */
    private final Set<String> path = new TreeSet<>(Set.of("language", "link", "partner"));
    private final PageParameters parameters;
    private final Language language;

    Asked(PageParameters parameters, Language language) {
        this.parameters = parameters;
        this.language = language;
    }

    Language language() {
        return language;
    }

    PageParameters parameters() {
        return parameters;
    }

    /** Something else stands in the path. */
    void inPath(String name) {
        path.add(name);
    }

    /** Refuses every parameter that is not known, given twice, or too long. */
    Asked only(Set<String> known) {
        for (var name : new TreeSet<>(parameters.getNamedKeys())) {
            if (!known.contains(name) && !path.contains(name)) {
                throw new Problem(400, "unknown", name, String.join(", ", new TreeSet<>(known)));
            }
            if (parameters.getValues(name).size() > 1) {
                throw new Problem(400, "twice", name, "");
            }
            if (text(name).length() > LONGEST) {
                throw new Problem(400, "long", name, Integer.toString(LONGEST));
            }
        }
        return this;
    }

    /** Refuses a value that is none of an enumeration's. */
    Asked one(String name, Stream<? extends Enum<?>> values) {
        var words = values.map(Asked::word).toList();
        if (!text(name).isEmpty() && !words.contains(text(name))) {
            throw new Problem(400, "value", name, String.join(", ", words));
        }
        return this;
    }

    Asked year(String name) {
        if (!text(name).matches("([1-9]\\d{3})?")) {
            throw new Problem(400, "year", name, "");
        }
        return this;
    }

    String text(String name) {
        return parameters.get(name).toString("").strip();
    }

    /** The page, from 1. */
    int page() {
        return number("page", 1, 99_999);
    }

    /** How many things are on a page. */
    int size() {
        return number("size", USUAL_SIZE, LARGEST_SIZE);
    }

    private int number(String name, int usual, int most) {
        var text = text(name);
        if (text.isEmpty()) {
            return usual;
        }
        if (!text.matches("[1-9]\\d{0,5}") || Integer.parseInt(text) > most) {
            throw new Problem(400, "number", name, Integer.toString(most));
        }
        return Integer.parseInt(text);
    }

    /** The same question for another page, as the part of an address behind its path. */
    String query(int page) {
        var all = parameters.getNamedKeys().stream().filter(name -> !path.contains(name) && !name.equals("page") && !text(name).isEmpty()).sorted()
                .map(name -> name + "=" + URLEncoder.encode(text(name), StandardCharsets.UTF_8)).collect(Collectors.toList());
        if (page > 1) {
            all.add("page=" + page);
        }
        return all.isEmpty() ? "" : "?" + String.join("&", all);
    }

    /** How a value of an enumeration is written in addresses and answers. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> words(Set<? extends Enum<?>> values) {
        return values.stream().sorted().map(Asked::word).toList();
    }
}
