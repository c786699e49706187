package org.twinhall.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.content.EntryField;
import org.twinhall.content.EntryKind;
import org.twinhall.content.SeedEntry;
import org.twinhall.text.Language;
import org.twinhall.text.Seed;

/**
 * What the judged queries are asked of: the places, groups and entries of the demo content, some texts of our own for what
 * these lack, and many that nobody wants, mixed from their words.
 */
final class JudgedTexts {

    private static final int UNWANTED = 600;
    private static final int COMMON = 12;
    private static final EntryKind PLAIN = new EntryKind("PLAIN", "/plain", false,
            Stream.of("problem", "action", "cost", "duration").map(name -> EntryField.open(name, name)).toList(), JudgedTexts.class);

    private final Map<String, List<SearchDocument>> texts = new LinkedHashMap<>();
    private final Map<String, Set<String>> placeNames = new HashMap<>();

    JudgedTexts() {
        Seed.rows("places.csv").forEach(row -> {
            var names = new HashSet<>(Set.of(row.get("name_en"), row.get("name_ar")));
            names.addAll(Seed.list(row.get("spellings")));
            names.addAll(Seed.list(row.get("former")));
            placeNames.put(row.get("slug"), names);
            both("place", "p/" + row.get("slug"), row.get("name_en"), row.get("name_ar"), row.get("region"), "", names, "", Set.of(row.get("slug")));
        });
        Seed.rows("groups.csv").forEach(row -> {
            var places = new HashSet<>(Seed.list(row.get("friend_places")));
            places.add(row.get("place"));
            both("group", "g/" + row.get("slug"), row.get("name_en"), row.get("name_ar"), row.get("description_en"), row.get("description_ar"),
                    Set.of(row.get("name_en"), row.get("name_ar")), "", places);
        });
        List.of("news", "articles", "pages").forEach(folder -> SeedEntry.read(folder).forEach(seed -> {
            var wording = seed.wording(PLAIN);
            add(seed.get("slug"), folder.equals("news") ? folder : folder.substring(0, folder.length() - 1), seed.language(), wording.title(), wording.lead(), wording.body().text() + " " + String.join(" ", new TreeMap<>(wording.fields()).values()), seed.published(), Set.of(),
                    new HashSet<>(seed.list("places")));
        }));
        readOwn();
        mixUnwanted();
    }

    private void both(String kind, String id, String english, String arabic, String leadEnglish, String leadArabic, Set<String> names,
                      String body, Set<String> places) {
        add(id, kind, Language.ENGLISH, english, leadEnglish, body, null, names, places);
        add(id, kind, Language.ARABIC, arabic, leadArabic, body, null, names, places);
    }

    private void add(String id, String kind, Language language, String title, String lead, String body, Instant date,
                     Set<String> names, Set<String> places) {
        var same = texts.computeIfAbsent(id, key -> new ArrayList<>());
        same.add(new SearchDocument("text", 1, language, kind, "/" + id, title, names, lead, body, date,
                Set.of(SearchDocument.EVERYBODY), Set.of(), places, Set.of()));
    }

    private void readOwn() {
        Stream.of(read("judged-texts.txt").split("\n\n")).forEach(text -> {
            var lines = text.strip().split("\n");
            var head = lines[0].split("\\|", 2);
            var facts = head[0].strip().split(" ");
            add(facts[1], facts[2], Language.of(facts[3]).orElseThrow(), head[1].strip(), lines[1], lines[2],
                    Instant.parse(facts[4] + "T12:00:00Z"), Set.of(), Set.of());
        });
    }

    /** The same in every run. Words are drawn as often as they stand in the real texts, rare ones left out: they would be an answer. */
    private void mixUnwanted() {
        var random = new Random(11);
        var words = texts.values().stream().flatMap(List::stream).flatMap(one -> Stream.of((one.lead() + " " + one.body()).split("\\s+"))).toList();
        var count = words.stream().collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        words = words.stream().filter(word -> count.get(word) >= COMMON).toList();
        for (int number = 1; number <= UNWANTED; number++) {
            var body = new StringBuilder();
            for (int left = 80 + random.nextInt(120); left > 0; left--) {
                body.append(words.get(random.nextInt(words.size()))).append(' ');
            }
            add("unwanted-" + number, number % 3 == 0 ? "news" : "page", number % 4 == 0 ? Language.ARABIC : Language.ENGLISH,
                    "Sheet " + number, "", body.toString(), Instant.parse("2020-01-01T00:00:00Z"), Set.of(), Set.of());
        }
    }

    static String read(String file) {
        try (var in = JudgedTexts.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything, by the names that the judgements use. */
    Map<String, List<SearchDocument>> texts() {
        return texts;
    }

    /** The names of places that stand for each other. */
    Names names() {
        return new Names(placeNames.values());
    }
}
