package org.twinhall.place;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.twinhall.text.Folding;
import org.twinhall.text.Seed;
import org.twinhall.text.Slug;

/**
 * Places as a table in CSV, as in RFC 4180, in UTF-8: one line for each place, several names in one field separated by
 * {@code ;}. What is written can be read again.
 */
public final class PlaceTable {

    /** The most lines that are read at once. */
    public static final int MOST = 20_000;

    private static final List<String> COLUMNS = List.of("slug", "kind", "country", "region", "latitude", "longitude", "name_en",
            "name_ar", "spellings", "former");
    private static final List<String> COUNTRIES = Arrays.asList(Locale.getISOCountries());

    private PlaceTable() {
    }

    /**
     * Something in a table that cannot be.
     *
     * @param line     the line, the header being line 1
     * @param key      bundle key of the sentence, {@code placeTable.<what>}
     * @param argument what it says
     */
    public record Flaw(long line, String key, String argument) {
    }

    /** What a text that should be a table turned out to be: places, or flaws. */
    public record Reading(List<PlaceProfile> places, List<Flaw> flaws) {
    }

    /** Reads a table; when anything in it cannot be, all flaws are told and no place. */
    public static Reading read(String text) {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setIgnoreEmptyLines(true).get();
        var flaws = new ArrayList<Flaw>();
        var places = new ArrayList<PlaceProfile>();
        try (var parser = format.parse(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text))) {
            var missing = COLUMNS.stream().filter(column -> !parser.getHeaderMap().containsKey(column)).toList();
            if (!missing.isEmpty()) {
                return new Reading(List.of(), List.of(new Flaw(1, "placeTable.columns", String.join(", ", missing))));
            }
            var seen = new HashMap<String, Long>();
            for (var row : parser) {
                var found = flaws(row, seen);
                flaws.addAll(found);
                if (found.isEmpty()) {
                    places.add(profile(row));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            flaws.add(new Flaw(1, "placeTable.form", ""));
        }
        return new Reading(flaws.isEmpty() ? List.copyOf(places) : List.of(), List.copyOf(flaws));
    }

    /** The place of a line without flaws. */
    static PlaceProfile profile(CSVRecord row) {
        return new PlaceProfile(row.get("slug"), PlaceKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                row.get("country"), row.get("region"), Double.parseDouble(row.get("latitude")),
                Double.parseDouble(row.get("longitude")), row.get("name_en"), row.get("name_ar"),
                Seed.list(row.get("spellings")), Seed.list(row.get("former")));
    }

    /** Writes places as a table with its header line. */
    public static String write(Collection<PlaceProfile> places) {
        var text = new StringWriter();
        try (var printer = CSVFormat.RFC4180.builder().setHeader(COLUMNS.toArray(String[]::new)).get().print(text)) {
            for (var place : places) {
                printer.printRecord(place.slug(), place.kind().name().toLowerCase(Locale.ROOT), place.country(), place.region(),
                        place.latitude(), place.longitude(), place.nameEnglish(), place.nameArabic(),
                        String.join(" ; ", place.spellings()), String.join(" ; ", place.former()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<Flaw> flaws(CSVRecord row, Map<String, Long> seen) {
        long line = row.getRecordNumber() + 1;
        var flaws = new ArrayList<Flaw>();
        if (!row.isConsistent()) {
            return List.of(new Flaw(line, "placeTable.fields", Integer.toString(row.size())));
        }
        if (line > MOST) {
            return line == MOST + 1 ? List.of(new Flaw(line, "placeTable.long", Integer.toString(MOST))) : List.of();
        }
        var slug = row.get("slug");
        check(flaws, Slug.isSlug(slug), line, "placeTable.slug", slug);
        var before = seen.putIfAbsent(slug, line);
        check(flaws, before == null, line, "placeTable.twice", slug);
        check(flaws, Stream.of(PlaceKind.values()).anyMatch(kind -> kind.name().equalsIgnoreCase(row.get("kind"))), line,
                "placeTable.kind", row.get("kind"));
        check(flaws, COUNTRIES.contains(row.get("country")), line, "placeTable.country", row.get("country"));
        check(flaws, row.get("region").length() <= PlaceProfile.LONGEST_REGION, line, "placeTable.region", row.get("region"));
        check(flaws, isWithin(row.get("latitude"), 90), line, "placeTable.latitude", row.get("latitude"));
        check(flaws, isWithin(row.get("longitude"), 180), line, "placeTable.longitude", row.get("longitude"));
        Stream.concat(Stream.of(row.get("name_en"), row.get("name_ar")),
                        Stream.concat(Seed.list(row.get("spellings")).stream(), Seed.list(row.get("former")).stream()))
                .forEach(name -> check(flaws, isName(name), line, "placeTable.name", name));
        return flaws;
    }

    private static void check(List<Flaw> flaws, boolean right, long line, String key, String argument) {
        if (!right) {
            flaws.add(new Flaw(line, key, argument));
        }
    }

    /** Whether a place can have that name: not too long, and with something in it that search can find. */
    public static boolean isName(String name) {
        var key = Folding.key(name);
        return !key.isBlank() && key.length() <= PlaceProfile.LONGEST_NAME && name.length() <= PlaceProfile.LONGEST_NAME;
    }

    private static boolean isWithin(String number, int bound) {
        return number.matches("[-+]?\\d{1,3}(\\.\\d{1,15})?") && Math.abs(Double.parseDouble(number)) <= bound;
    }
}
