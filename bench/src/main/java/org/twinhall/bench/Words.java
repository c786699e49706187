package org.twinhall.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of a language, the frequent ones first, drawn by Zipf's law.
 *
 * <p>The frequent words are those of the demo content. Rare ones follow: in English a list of words, in Arabic the same words with
 * what the language writes before them, as its readers meet them.
 */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final List<String> BEFORE = List.of("و", "ف", "ب", "ل", "ك", "وال", "فال", "بال", "كال", "ال", "ولل");
    private static final double EXPONENT = 1.05;

    private final List<String> words;
    private final double[] upTo;

    private Words(List<String> words) {
        this.words = words;
        upTo = new double[words.size()];
        double sum = 0;
        for (int rank = 0; rank < upTo.length; rank++) {
            sum += 1 / Math.pow(rank + 2.7, EXPONENT);
            upTo[rank] = sum;
        }
    }

    static Words english(Collection<String> texts) {
        return new Words(Stream.concat(frequent(texts, "Latin").stream(), Words.class.getResource("english.txt") == null ? Stream.empty()
                : Resources.lines("english.txt").stream()).distinct().toList());
    }

    static Words arabic(Collection<String> texts) {
        var frequent = frequent(texts, "Arabic");
        return new Words(Stream.concat(frequent.stream(), BEFORE.stream().flatMap(before -> frequent.stream()
                .filter(word -> word.length() > 3 && !word.startsWith("ال")).map(word -> before + word))).distinct().toList());
    }

    private static List<String> frequent(Collection<String> texts, String script) {
        Map<String, Integer> counts = new TreeMap<>();
        texts.forEach(text -> WORD.matcher(text).results().map(found -> found.group().toLowerCase(java.util.Locale.ROOT))
                .filter(word -> word.length() > 1 && Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.forName(script))
                .forEach(word -> counts.merge(word, 1, Integer::sum)));
        var order = new ArrayList<>(counts.keySet());
        order.sort(java.util.Comparator.<String>comparingInt(word -> -counts.get(word)).thenComparing(word -> word));
        return order;
    }

    /** A word as often as its rank says. */
    String draw(RandomGenerator random) {
        int found = java.util.Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return words.get(Math.min(found < 0 ? -found - 1 : found, words.size() - 1));
    }

    /** A word of a rank, the most frequent one is 0. */
    String at(int rank) {
        return words.get(rank % words.size());
    }

    int size() {
        return words.size();
    }
}
