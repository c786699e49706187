package org.twinhall.registry.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.twinhall.registry.partner.PartnerKind;
import org.twinhall.registry.partner.Theme;
import org.twinhall.text.Seed;

/**
 * Pairs of candidates of which people said who goes better with a seeker, and why. The links are those of the seed; sizes and
 * themes are rounded and for this test only.
 */
final class JudgedPairs {

    record Pair(String seeker, String better, String worse, String why) {
    }

    private JudgedPairs() {
    }

    static List<Pair> pairs() {
        return rows("judged-pairs.csv").map(row -> new Pair(row.get("seeker"), row.get("better"), row.get("worse"), row.get("why"))).toList();
    }

    static Map<String, Seeker> seekers() {
        return rows("judged-seekers.csv").collect(Collectors.toMap(row -> row.get("seeker"), row -> new Seeker(themes(row), Set.copyOf(Seed.list(row.get("languages"))),
                Seed.list(row.get("kinds")).stream().map(PartnerKind::valueOf).collect(Collectors.toSet()), people(row))));
    }

    /** Every partner of the seed and every place of Palestine, by its English name. */
    static Map<String, Candidate> candidates() {
        var known = rows("judged-facts.csv").collect(Collectors.toMap(row -> row.get("name"), Function.identity()));
        var places = Seed.rows("places.csv").stream().filter(row -> row.get("country").equals("PS") && !row.get("kind").equals("country"))
                .collect(Collectors.toMap(row -> row.get("slug"), Function.identity()));
        Map<String, Set<String>> friends = new HashMap<>();
        Map<String, Set<String>> inPlace = new HashMap<>();
        Map<String, CSVRecord> partners = new TreeMap<>();
        Set<String> over = Seed.rows("links.csv").stream().filter(row -> row.get("state").matches("ended|rejected")).map(JudgedPairs::link).collect(Collectors.toSet());
        Seed.rows("links.csv").stream().filter(row -> places.containsKey(row.get("place"))).forEach(row -> {
            partners.putIfAbsent(row.get("partner_en"), row);
            if (!over.contains(link(row))) {
                friends.computeIfAbsent(row.get("partner_en"), none -> new TreeSet<>()).add(link(row));
                inPlace.computeIfAbsent(row.get("place"), none -> new TreeSet<>()).add(link(row));
            }
        });
        var candidates = new HashMap<String, Candidate>();
        places.values().forEach(place -> candidates.put(place.get("name_en"), candidate(place.get("name_en"), PartnerKind.valueOf(place.get("kind").toUpperCase()),
                inPlace.getOrDefault(place.get("slug"), Set.of()).size(), known.get(place.get("name_en")))));
        partners.forEach((name, row) -> candidates.computeIfAbsent(name, none -> candidate(name, PartnerKind.valueOf(row.get("partner_kind").toUpperCase()),
                friends.getOrDefault(name, Set.of()).size(), known.get(name))));
        return candidates;
    }

    private static String link(CSVRecord row) {
        return row.get("group") + " " + row.get("partner_en");
    }

    private static Candidate candidate(String name, PartnerKind kind, int friends, CSVRecord known) {
        return new Candidate(name, null, kind, 0, friends, 0, known != null && known.get("asks").equals("yes"), known == null ? Set.of() : themes(known),
                known == null ? Set.of() : Set.copyOf(Seed.list(known.get("languages"))), known == null ? null : people(known));
    }

    private static Set<Theme> themes(CSVRecord row) {
        return Seed.list(row.get("themes")).stream().map(Theme::valueOf).collect(Collectors.toSet());
    }

    private static Integer people(CSVRecord row) {
        return row.get("people").isEmpty() ? null : Integer.valueOf(row.get("people"));
    }

    private static Stream<CSVRecord> rows(String file) {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var parser = format.parse(new java.io.InputStreamReader(JudgedPairs.class.getResourceAsStream(file), java.nio.charset.StandardCharsets.UTF_8))) {
            return new ArrayList<>(parser.getRecords()).stream();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
