package org.twinhall.registry.match;

import java.util.List;

/**
 * What one criterion gave or took, and why.
 *
 * @param words  the bundle key of the reason is {@code match.point.<words>}
 * @param points how many; below zero when it counts against
 * @param about  what the reason is about: numbers, themes, kinds, tags of languages
 */
record Point(Criterion criterion, String words, int points, List<?> about) {
}
