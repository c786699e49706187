package org.twinhall.web;

/**
 * A named place in a page into which other features put panels.
 *
 * @param <T>  what the page is about: the model that panels get
 * @param name unique, {@code feature.place}
 */
public record Slot<T>(String name) {
}
