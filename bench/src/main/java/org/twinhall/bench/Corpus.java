package org.twinhall.bench;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;

/** Texts that are the same for the same number, whenever they are asked for. */
final class Corpus {

    private static final long SEED = 1982;
    private static final LocalDateTime FIRST = LocalDateTime.of(2012, 1, 1, 9, 0);
    private static final int DAYS = 5000;
    /** Of a hundred entries so many are in Arabic too, or in Arabic alone. */
    private static final int BOTH = 30;
    private static final int ARABIC_ALONE = 10;

    private final Words english;
    private final Words arabic;

    Corpus(Collection<String> texts) {
        english = Words.english(texts);
        arabic = Words.arabic(texts);
    }

    /**
     * A text in one language.
     *
     * @param slug of its address, without what is before it
     */
    record Text(String language, String slug, String title, String lead, List<String> paragraphs) {

        String html() {
            return String.join("\n", paragraphs.stream().map(paragraph -> "<p>" + paragraph + "</p>").toList());
        }

        String plain() {
            return String.join("\n", paragraphs);
        }
    }

    /**
     * What is published together.
     *
     * @param owner a number that chooses the group
     * @param topic a number that chooses the topic
     */
    record Entry(int number, boolean news, LocalDateTime published, int owner, int topic, List<Text> texts) {
    }

    Entry entry(int number) {
        var random = new Random(SEED * 31 + number);
        random.nextInt();
        int share = random.nextInt(100);
        var texts = new ArrayList<Text>();
        if (share >= ARABIC_ALONE) {
            texts.add(text("en", english, number, random));
        }
        if (share < BOTH + ARABIC_ALONE) {
            texts.add(text("ar", arabic, number, random));
        }
        // The square makes some groups and topics write far more than others.
        return new Entry(number, number % 10 < 7, FIRST.plusDays(random.nextInt(DAYS)).plusMinutes(number % 600), skewed(random), skewed(random), List.copyOf(texts));
    }

    private static int skewed(Random random) {
        double drawn = random.nextDouble();
        return (int) (drawn * drawn * 1000);
    }

    private static Text text(String language, Words words, int number, Random random) {
        var title = line(words, 4 + random.nextInt(5), random);
        int length = (int) Math.min(2500, Math.max(60, Math.exp(5.6 + 0.7 * random.nextGaussian())));
        var paragraphs = new ArrayList<String>();
        while (length > 0) {
            int now = Math.min(length, 40 + random.nextInt(80));
            paragraphs.add(line(words, now, random) + ".");
            length -= now;
        }
        return new Text(language, "bench-" + number, Character.toUpperCase(title.charAt(0)) + title.substring(1), line(words, 18, random) + ".", paragraphs);
    }

    private static String line(Words words, int length, Random random) {
        var line = new StringBuilder();
        for (int word = 0; word < length; word++) {
            line.append(word == 0 ? "" : " ").append(words.draw(random));
        }
        return line.toString();
    }

    /** Two words that are asked together, another pair for each number: one from among the frequent, one from the middle. */
    String question(int number) {
        var random = new Random(SEED * 17 + number);
        random.nextInt();
        var words = number % 4 == 3 ? arabic : english;
        return words.at(30 + random.nextInt(800)) + " " + words.at(200 + random.nextInt(4000));
    }

    /** What is in a search box when somebody has typed two to five letters of a word, another one for each number. */
    String begun(int number) {
        var word = question(number).split(" ")[number % 2];
        return word.substring(0, Math.min(word.length(), 2 + number / 2 % 4));
    }
}
