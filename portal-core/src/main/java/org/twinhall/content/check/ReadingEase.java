package org.twinhall.content.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How easily a text reads.
 *
 * <p>Source of the formula for English: Flesch, "A new readability yardstick", Journal of Applied Psychology 32 (1948).
 *
 * @param words            how many there are
 * @param wordsInASentence on average
 * @param flesch           reading ease: 100 very easy, 0 very hard; for English alone
 */
record ReadingEase(int words, double wordsInASentence, double flesch) {

    private static final int ENOUGH_WORDS = 100;
    private static final double LONG_SENTENCE = 26;
    private static final double HARD = 45;
    private static final Pattern SYLLABLE = Pattern.compile("[aeiouy]+");

    static ReadingEase of(String text) {
        var words = words(text);
        long sentences = Math.max(1, Arrays.stream(text.split("[.!?؟…]+(?=\\s|$)")).filter(part -> !part.isBlank()).count());
        double length = (double) words.size() / sentences;
        double syllables = words.stream().mapToInt(ReadingEase::syllables).sum();
        return new ReadingEase(words.size(), length, words.isEmpty() ? 100 : 206.835 - 1.015 * length - 84.6 * syllables / words.size());
    }

    static List<String> words(String text) {
        return Arrays.stream(text.split("\\s+")).filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit)).toList();
    }

    private static int syllables(String word) {
        var plain = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "").replaceAll("(?<=[^l])e$", "");
        return Math.max(1, (int) SYLLABLE.matcher(plain).results().count());
    }

    boolean sentencesAreLong() {
        return words >= ENOUGH_WORDS && wordsInASentence > LONG_SENTENCE;
    }

    boolean isHard() {
        return words >= ENOUGH_WORDS && flesch < HARD;
    }
}
