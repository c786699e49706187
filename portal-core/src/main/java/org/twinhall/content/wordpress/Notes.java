package org.twinhall.content.wordpress;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is to be said of an item in the report: each a word and perhaps what it is about, told once. */
final class Notes {

    private static final int LONGEST = 4000;
    private static final int LONGEST_ARGUMENT = 200;

    /** One remark; the bundle key of its sentence is {@code import.note.<word>}. */
    record Note(String word, String argument) {
    }

    private final Set<String> lines = new LinkedHashSet<>();

    void add(String word) {
        lines.add(word);
    }

    void add(String word, String argument) {
        var plain = argument.replaceAll("\\s+", " ").strip();
        lines.add(word + "|" + (plain.length() > LONGEST_ARGUMENT ? plain.substring(0, LONGEST_ARGUMENT) + "…" : plain));
    }

    String write() {
        var text = new StringBuilder();
        for (var line : lines) {
            if (text.length() + line.length() >= LONGEST - 10) {
                return text.append("more").toString();
            }
            text.append(line).append('\n');
        }
        return text.toString().stripTrailing();
    }

    static List<Note> read(String text) {
        return text.isEmpty() ? List.of() : Arrays.stream(text.split("\n")).map(line -> {
            int bar = line.indexOf('|');
            return bar < 0 ? new Note(line, "") : new Note(line.substring(0, bar), line.substring(bar + 1));
        }).toList();
    }
}
