package org.twinhall.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** An archive of a portal with any number of entries besides those that it had. */
final class GeneratedArchive {

    static final String DEMO = "@demo.example";
    static final String BENCH = "@bench.example";

    private static final long FIRST_ID = 1_000_000;
    private static final String MANIFEST = "manifest.json";

    private final Path base;
    private final JsonFactory json = new JsonFactory();

    /** From the archive of a portal with demo content. */
    GeneratedArchive(Path base) {
        this.base = base;
    }

    /** The texts of the base, where words come from. */
    List<String> texts() throws IOException {
        var texts = new ArrayList<String>();
        for (var row : rows("translation")) {
            texts.add(row.get("title") + " " + row.getOrDefault("lead_text", "") + " " + row.getOrDefault("body", "").replaceAll("<[^>]*>", " "));
        }
        return texts;
    }

    private List<Map<String, String>> rows(String table) throws IOException {
        var rows = new ArrayList<Map<String, String>>();
        try (var zip = new ZipFile(base.toFile()); var parser = json.createParser(zip.getInputStream(zip.getEntry("tables/" + table + ".jsonl")))) {
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                var row = new LinkedHashMap<String, String>();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    var name = parser.currentName();
                    parser.nextToken();
                    row.put(name, parser.getText());
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** Writes it. */
    void write(Corpus corpus, int entries, Path file) throws IOException {
        var groups = rows("member_group").stream().map(row -> Long.parseLong(row.get("id"))).toList();
        var topics = rows("entry_topic").stream().map(row -> row.get("topic")).distinct().sorted().toList();
        var places = rows("place").stream().map(row -> Long.parseLong(row.get("id"))).toList();
        var sums = new LinkedHashMap<String, String>();
        try (var from = new ZipFile(base.toFile()); var to = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            to.setLevel(1);
            for (var entry : java.util.Collections.list(from.entries())) {
                if (entry.getName().equals(MANIFEST)) {
                    continue;
                }
                to.putNextEntry(new ZipEntry(entry.getName()));
                var digest = digest();
                var out = new DigestOutputStream(to, digest);
                if (entry.getName().equals("tables/account.jsonl")) {
                    // A portal refuses to serve the accounts of the demo, whose passwords everybody knows.
                    out.write(new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8).replace(DEMO, BENCH).replace("\"demo\":true", "\"demo\":false")
                            .getBytes(StandardCharsets.UTF_8));
                } else {
                    from.getInputStream(entry).transferTo(out);
                }
                switch (entry.getName()) {
                    case "tables/entry.jsonl" -> rows(out, corpus, entries, (made, more) -> more.add(row("id", id(made), "kind", made.news() ? "NEWS" : "ARTICLE", "position", 0,
                            "visibility", "PUBLIC", "featured", false, "pinned", false, "created_at", made.published(), "version", 1, "byline", "")));
                    case "tables/entry_owner.jsonl" -> rows(out, corpus, entries, (made, more) -> more.add(row("entry_id", id(made), "group_id", groups.get(made.owner() % groups.size()))));
                    case "tables/entry_topic.jsonl" -> rows(out, corpus, entries, (made, more) -> more.add(row("entry_id", id(made), "topic", topics.get(made.topic() % topics.size()))));
                    case "tables/entry_place.jsonl" -> rows(out, corpus, entries, (made, more) -> more.add(row("entry_id", id(made), "place_id", places.get(made.owner() % places.size()))));
                    case "tables/translation.jsonl" -> rows(out, corpus, entries, (made, more) -> made.texts().forEach(text -> more.add(row("id", textId(made, text),
                            "entry_id", id(made), "kind", made.news() ? "NEWS" : "ARTICLE", "language", text.language(), "slug", text.slug(), "state", "LIVE", "title", text.title(),
                            "lead_text", text.lead(), "body", text.html(), "live_revision_id", textId(made, text), "latest_revision_id", textId(made, text),
                            "first_live_at", made.published(), "changed_at", made.published(), "version", 1, "major_number", 1, "links_read", true))));
                    case "tables/revision.jsonl" -> rows(out, corpus, entries, (made, more) -> made.texts().forEach(text -> more.add(row("id", textId(made, text), "translation_id",
                            textId(made, text), "number", 1, "title", text.title(), "lead_text", text.lead(), "body", text.html(), "author_name", "bench", "note", "",
                            "created_at", made.published(), "minor", false))));
                    default -> { }
                }
                to.closeEntry();
                sums.put(entry.getName(), HexFormat.of().formatHex(digest.digest()));
            }
            to.putNextEntry(new ZipEntry(MANIFEST));
            manifest(from, to, sums);
            to.closeEntry();
        }
    }

    private static long id(Corpus.Entry entry) {
        return FIRST_ID + entry.number();
    }

    private static long textId(Corpus.Entry entry, Corpus.Text text) {
        return FIRST_ID + 2L * entry.number() + (text.language().equals("ar") ? 1 : 0);
    }

    /** Says the rows that an entry has in a table. */
    private interface Rows {

        void of(Corpus.Entry entry, List<Map<String, Object>> rows);
    }

    private void rows(OutputStream output, Corpus corpus, int entries, Rows rows) throws IOException {
        output.write('\n');
        var generator = json.createGenerator(output).disable(com.fasterxml.jackson.core.JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setPrettyPrinter(new MinimalPrettyPrinter("\n"));
        for (int number = 0; number < entries; number++) {
            var more = new ArrayList<Map<String, Object>>();
            rows.of(corpus.entry(number), more);
            for (var row : more) {
                generator.writeStartObject();
                for (var cell : row.entrySet()) {
                    switch (cell.getValue()) {
                        case Long value -> generator.writeNumberField(cell.getKey(), value);
                        case Integer value -> generator.writeNumberField(cell.getKey(), value);
                        case Boolean value -> generator.writeBooleanField(cell.getKey(), value);
                        default -> generator.writeStringField(cell.getKey(), cell.getValue().toString());
                    }
                }
                generator.writeEndObject();
            }
        }
        generator.close();
    }

    private static Map<String, Object> row(Object... cells) {
        var row = new LinkedHashMap<String, Object>();
        for (int cell = 0; cell < cells.length; cell += 2) {
            row.put((String) cells[cell], cells[cell + 1]);
        }
        return row;
    }

    /** That of the base with the sums of what is there now. */
    private void manifest(ZipFile from, OutputStream output, Map<String, String> sums) throws IOException {
        var text = new String(from.getInputStream(from.getEntry(MANIFEST)).readAllBytes(), StandardCharsets.UTF_8);
        for (var sum : sums.entrySet()) {
            text = text.replaceFirst("(\"" + java.util.regex.Pattern.quote(sum.getKey()) + "\"\\s*:\\s*\")[0-9a-f]{64}", "$1" + sum.getValue());
        }
        output.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
