package org.twinhall.content.translation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.twinhall.text.Blocks;
import org.twinhall.text.SafeHtml;

/** How many blocks of a translation stand for each block of its original, in order. */
final class Pairing {

    private static final int GAP = 2;
    private static final int OTHER_SORT = 3;
    private static final int LONGEST = 4000;

    private Pairing() {
    }

    /** As it is stored; null when there is nothing to store, or too much. */
    static String write(List<Integer> counts) {
        var text = counts.stream().map(String::valueOf).collect(Collectors.joining(","));
        return text.isEmpty() || text.length() > LONGEST ? null : text;
    }

    /** What was stored, if it fits the texts; otherwise the likeliest. */
    static List<Integer> read(String stored, List<SafeHtml> original, List<SafeHtml> translation) {
        if (stored != null && stored.matches("\\d+(,\\d+)*")) {
            var counts = Arrays.stream(stored.split(",")).map(Integer::valueOf).toList();
            if (counts.size() == original.size() && counts.stream().mapToInt(Integer::intValue).sum() == translation.size()) {
                return counts;
            }
        }
        return guess(original, translation);
    }

    /** The alignment with the fewest gaps and the fewest pairs of different sorts; what has no partner goes with the block before it. */
    static List<Integer> guess(List<SafeHtml> original, List<SafeHtml> translation) {
        int rows = original.size();
        int columns = translation.size();
        var cost = new int[rows + 1][columns + 1];
        for (int row = rows; row >= 0; row--) {
            for (int column = columns; column >= 0; column--) {
                if (row < rows || column < columns) {
                    cost[row][column] = Math.min(pair(cost, original, translation, row, column),
                            Math.min(row < rows ? cost[row + 1][column] + GAP : Integer.MAX_VALUE, column < columns ? cost[row][column + 1] + GAP : Integer.MAX_VALUE));
                }
            }
        }
        var counts = new ArrayList<>(Collections.nCopies(rows, 0));
        int row = 0;
        for (int column = 0; column < columns || row < rows;) {
            if (pair(cost, original, translation, row, column) == cost[row][column]) {
                counts.set(row, counts.get(row) + 1);
                row++;
                column++;
            } else if (row < rows && cost[row + 1][column] + GAP == cost[row][column]) {
                row++;
            } else {
                int before = Math.max(0, row - 1);
                if (rows > 0) {
                    counts.set(before, counts.get(before) + 1);
                }
                column++;
            }
        }
        return counts;
    }

    private static int pair(int[][] cost, List<SafeHtml> original, List<SafeHtml> translation, int row, int column) {
        if (row >= original.size() || column >= translation.size()) {
            return Integer.MAX_VALUE;
        }
        boolean same = Blocks.sort(original.get(row)).equals(Blocks.sort(translation.get(column)));
        return cost[row + 1][column + 1] + (same ? 0 : OTHER_SORT);
    }
}
