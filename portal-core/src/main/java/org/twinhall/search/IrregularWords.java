package org.twinhall.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;

/** Words whose forms no rule leads back to each other: broken plurals and their like, one line each, the plain form first. */
final class IrregularWords {

    private IrregularWords() {
    }

    /**
     * Reads the list.
     *
     * @param folded how a word is looked up
     * @param stem   what the index holds for a plain form
     */
    static StemmerOverrideMap read(UnaryOperator<String> folded, UnaryOperator<String> stem) {
        var builder = new StemmerOverrideFilter.Builder(false);
        try (var lines = IrregularWords.class.getResourceAsStream("irregular-words.txt")) {
            text(lines).lines().map(line -> line.strip().split("\\s+")).filter(words -> words.length > 1).forEach(words -> {
                for (var word : words) {
                    builder.add(folded.apply(word), stem.apply(words[0]));
                }
            });
            return builder.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(InputStream lines) throws IOException {
        return new String(lines.readAllBytes(), StandardCharsets.UTF_8);
    }
}
