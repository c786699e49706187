package org.twinhall.content;

import java.util.List;

/**
 * A kind of entry; contributed by the feature that shows it. Its name in words is the bundle key {@code kind.<NAME>},
 * looked up beside {@code owner}.
 *
 * @param name   upper-case, at most 40 characters
 * @param path   where its entries are found, {@code /news}; a slug follows
 * @param tree   whether entries stand below each other in an order of their own
 * @param fields the kind's own questions, in order
 * @param owner  the class beside which its texts lie
 */
public record EntryKind(String name, String path, boolean tree, List<EntryField> fields, Class<?> owner) {
}
