package org.twinhall.content;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;
import org.twinhall.text.Seed;
import org.twinhall.text.SeedFile;
import org.twinhall.text.SimpleMarkup;

/**
 * An entry of the seed in one language: a head of {@code key: value} lines between two lines of dashes, then its text in
 * simple markup. The file is named {@code <slug>.<language>.md}.
 */
public final class SeedEntry {

    private final Language language;
    private final Map<String, String> head = new HashMap<>();
    private final String markup;

    private SeedEntry(SeedFile file) {
        var name = file.name().split("\\.");
        language = Language.of(name[name.length - 2]).orElseThrow();
        var parts = file.text().split("(?m)^---\\s*$", 3);
        parts[1].lines().filter(line -> line.contains(":")).forEach(line -> {
            int colon = line.indexOf(':');
            head.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        });
        markup = parts[2];
    }

    /** Reads the entries of a folder below {@code content}. */
    public static List<SeedEntry> read(String folder) {
        return Seed.files("content/" + folder).stream().map(SeedEntry::new).toList();
    }

    public Language language() {
        return language;
    }

    /** A value of the head; empty when it is not there. */
    public String get(String key) {
        return head.getOrDefault(key, "");
    }

    /** A value of the head that holds several, separated by commas. */
    public List<String> list(String key) {
        return List.of(get(key).split(",")).stream().map(String::strip).filter(value -> !value.isEmpty()).toList();
    }

    /** Noon of the day on which it was published. */
    public Instant published() {
        return LocalDate.parse(get("published")).atTime(LocalTime.NOON).atZone(Dates.ZONE).toInstant();
    }

    /** What it says, with the answers to a kind's questions; links to own pages get the language. */
    public Wording wording(EntryKind kind) {
        var fields = new HashMap<String, String>();
        kind.fields().stream().map(EntryField::name).filter(field -> !get(field).isEmpty()).forEach(field -> fields.put(field, get(field)));
        var localised = markup.replaceAll("\\]\\(/(?=[a-z])", "](/" + language.tag() + "/");
        return new Wording(get("title"), get("lead"), SimpleMarkup.toHtml(localised), fields);
    }
}
