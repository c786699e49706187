package org.twinhall.change;

/**
 * Names a thing that can be found or cached.
 *
 * @param type the kind of thing, such as {@code entry} or {@code group}; at most 40 characters
 * @param id   its id
 */
public record ChangeKey(String type, long id) {
}
