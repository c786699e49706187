package org.twinhall.conference.letter;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands for something else in each receiver's letter: <code>{name}</code>, <code>{link}</code>. */
public enum Placeholder {
    NAME, EVENT, WHEN, GROUP, LINK, AMOUNT, REFERENCE;

    private static final Pattern WRITTEN = Pattern.compile("\\{([\\p{L}_ ]{1,30})}");

    /** As it is written. */
    public String written() {
        return "{" + name().toLowerCase(Locale.ROOT) + "}";
    }

    /** Whether it tells of money. */
    public boolean isOfPayments() {
        return this == AMOUNT || this == REFERENCE;
    }

    private static Optional<Placeholder> of(String name) {
        return Stream.of(values()).filter(one -> one.name().equalsIgnoreCase(name.strip())).findFirst();
    }

    /** The first thing between braces in a text that stands for nothing. */
    static Optional<String> unknown(String text) {
        return WRITTEN.matcher(text).results().filter(found -> of(found.group(1)).isEmpty()).map(found -> found.group()).findFirst();
    }

    /** Whether a text tells of money. */
    static boolean tellsOfPayments(String text) {
        return WRITTEN.matcher(text).results().anyMatch(found -> of(found.group(1)).filter(Placeholder::isOfPayments).isPresent());
    }

    /** A text with what they stand for; the link is put in as it is given. */
    static String fill(String text, Map<Placeholder, String> values, String link, UnaryOperator<String> escape) {
        return WRITTEN.matcher(text).replaceAll(found -> Matcher.quoteReplacement(of(found.group(1)).map(one -> one == LINK ? link
                : escape.apply(values.getOrDefault(one, ""))).orElse(found.group())));
    }
}
