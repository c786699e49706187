package org.twinhall.content.check;

/**
 * Something that would make a text better.
 *
 * @param key      of its sentence in the bundle of this package, without {@code check.}
 * @param argument what stands for {@code {0}} in the sentence; may be empty
 */
public record Advice(String key, String argument) {
}
