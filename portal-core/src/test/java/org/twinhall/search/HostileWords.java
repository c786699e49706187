package org.twinhall.search;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What people, scripts and mischief write into a search box. */
final class HostileWords {

    private static final String[] PIECES = {"\"", "“", "”", "„", "-", "--", " ", "\t", "\n", "\u00a0", "\u2003", "+", "*", "?", "~", "^2", "(", ")",
        "[", "]", "{", "}", "\\", "/", ":", "title:", "AND", "OR", "NOT", "&&", "||", "!", "olive", "the", "نابلس", "الـ", "ـ", "ّ", "\u202e", "\u200d",
        "\u0000", "\u001b", "\uffff", "\ud83d", "\ude00", "😀", "ﷺ", "x".repeat(300), "Hebron", "بيت ليد", "<script>", "';--", "%00", "${jndi}"};

    private HostileWords() {
    }

    /** Known mischief, then a thousand mixtures, the same in every run. */
    static Stream<String> all() {
        var random = new Random(20261124);
        var known = List.of("\"", "\"\"", "\"\"\"", "\"unclosed", "closed\" \"again", "-", "--", "- -", "-\"", "-\"a", "AND", "AND OR NOT", "()", "*", "?",
                "\\", "\\\"", "a".repeat(10_000), "a ".repeat(5_000), "-a ".repeat(3_000), "\"a\" ".repeat(2_500), "ن".repeat(10_000),
                "\"" + "olive ".repeat(2_000), "\ud83d".repeat(10_000), "\u0000".repeat(10_000), "e" + "\u0301".repeat(10_000), "ﷺ".repeat(10_000),
                "😀".repeat(5_000), "a" + "😀".repeat(5_000), "a-b-c-d-".repeat(1_000), "\n".repeat(10_000));
        return Stream.concat(known.stream(), IntStream.range(0, 1_000).mapToObj(number -> mixture(random)));
    }

    private static String mixture(Random random) {
        var text = new StringBuilder();
        for (int left = random.nextInt(40); left >= 0; left--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
