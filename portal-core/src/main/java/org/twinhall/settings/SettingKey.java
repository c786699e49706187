package org.twinhall.settings;

import java.util.function.Function;

/**
 * A thing that can be set.
 *
 * @param name         its name, {@code feature.thing}; also the bundle key of its label
 * @param defaultValue what holds until somebody sets it
 * @param kind         what its values look like
 * @param least        smallest number, or fewest characters
 * @param most         largest number, or most characters
 * @param parse        text to value, called only with texts that are accepted
 */
public record SettingKey<T>(String name, String defaultValue, Kind kind, int least, int most, Function<String, T> parse) {

    private static final int LONGEST_EMAIL = 254;

    /** What values look like: tells the form which control to show, and the reader what was expected. */
    public enum Kind { TEXT, EMAIL, NUMBER, FLAG }

    /** A text of at most {@code longest} characters. */
    public static SettingKey<String> text(String name, String defaultValue, int longest) {
        return new SettingKey<>(name, defaultValue, Kind.TEXT, 0, longest, Function.identity());
    }

    /** An e-mail address. */
    public static SettingKey<String> email(String name, String defaultValue) {
        return new SettingKey<>(name, defaultValue, Kind.EMAIL, 1, LONGEST_EMAIL, Function.identity());
    }

    /** Yes or no. */
    public static SettingKey<Boolean> flag(String name, boolean defaultValue) {
        return new SettingKey<>(name, Boolean.toString(defaultValue), Kind.FLAG, 0, 1, Boolean::valueOf);
    }

    /** A whole number within bounds, both included. */
    public static SettingKey<Integer> number(String name, int defaultValue, int least, int most) {
        return new SettingKey<>(name, Integer.toString(defaultValue), Kind.NUMBER, least, most, Integer::valueOf);
    }

    /** Whether a text is a value. */
    public boolean accepts(String value) {
        return switch (kind) {
            case TEXT -> isLongEnough(value);
            case EMAIL -> isLongEnough(value) && value.matches("[^@\\s]+@[^@\\s]+");
            case NUMBER -> value.matches("-?\\d{1,9}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most;
            case FLAG -> value.equals("true") || value.equals("false");
        };
    }

    private boolean isLongEnough(String value) {
        return value.length() >= least && value.length() <= most;
    }
}
