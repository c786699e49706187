package org.twinhall.text;

/**
 * A seed file.
 *
 * @param name its name, without a folder
 * @param text its content
 */
public record SeedFile(String name, String text) {
}
