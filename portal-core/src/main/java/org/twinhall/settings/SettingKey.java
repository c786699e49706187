package org.twinhall.settings;

import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A thing that can be set.
 *
 * @param name         its name, {@code feature.thing}; also the bundle key of its label
 * @param defaultValue what holds until somebody sets it
 * @param valid        whether a text is a value
 * @param parse        text to value, called only with valid texts
 */
public record SettingKey<T>(String name, String defaultValue, Predicate<String> valid, Function<String, T> parse) {

    /** A text of at most {@code longest} characters. */
    public static SettingKey<String> text(String name, String defaultValue, int longest) {
        return new SettingKey<>(name, defaultValue, value -> value.length() <= longest, Function.identity());
    }

    /** Yes or no. */
    public static SettingKey<Boolean> flag(String name, boolean defaultValue) {
        return new SettingKey<>(name, Boolean.toString(defaultValue),
                value -> value.equals("true") || value.equals("false"), Boolean::valueOf);
    }

    /** A whole number within bounds, both included. */
    public static SettingKey<Integer> number(String name, int defaultValue, int least, int most) {
        return new SettingKey<>(name, Integer.toString(defaultValue),
                value -> value.matches("-?\\d{1,9}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most,
                Integer::valueOf);
    }
}
