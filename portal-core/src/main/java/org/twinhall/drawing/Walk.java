package org.twinhall.drawing;

import java.util.BitSet;

/**
 * The way a needle takes through the crosses of one colour, told as the {@code d} of a path.
 *
 * <p>Each cross has two diagonals, and each diagonal leads from one corner of the grid to another where
 * the next may begin: long walks need few words. All steps are of one length, so that the dashes that
 * part the stitches stay in step with them.
 */
final class Walk {

    private static final int CORNERS = Stitches.SIDE + 1;
    private static final int[][] WAYS = {{1, 1}, {1, -1}, {-1, 1}, {-1, -1}};

    private final BitSet falling = new BitSet();
    private final BitSet rising = new BitSet();
    private final StringBuilder path = new StringBuilder();
    private int x = -EmblemSvg.MARGIN;
    private int y = -EmblemSvg.MARGIN;

    Walk(Stitches stitches, int colour) {
        for (var row = 0; row < Stitches.SIDE; row++) {
            for (var column = 0; column < Stitches.SIDE; column++) {
                if (stitches.at(column, row) == colour) {
                    falling.set(row * CORNERS + column);
                    rising.set(row * CORNERS + column);
                }
            }
        }
    }

    String path() {
        // From a corner where an odd number of diagonals meet a walk must begin or end anyway.
        walkFromCorners(1);
        walkFromCorners(0);
        return path.toString();
    }

    private void walkFromCorners(int oddness) {
        for (var corner = 0; corner < CORNERS * CORNERS; corner++) {
            for (var open = open(corner); open > 0 && open % 2 == oddness; open = open(corner)) {
                walkFrom(corner % CORNERS, corner / CORNERS);
            }
        }
    }

    private void walkFrom(int startX, int startY) {
        path.append('m').append(Markup.numbers(startX - x, startY - y));
        x = startX;
        y = startY;
        // Pairs that follow a move are lines without being told so.
        for (var way = next(null); way != null; way = next(way)) {
            var length = 0;
            for (; isOpen(x, y, way); length++) {
                diagonals(way).clear(diagonal(x, y, way));
                x += way[0];
                y += way[1];
            }
            var step = Markup.numbers(way[0] * length, way[1] * length);
            path.append(step.charAt(0) == '-' ? "" : " ").append(step);
        }
    }

    private int[] next(int[] before) {
        for (var way : WAYS) {
            if (way != before && isOpen(x, y, way)) {
                return way;
            }
        }
        return null;
    }

    /** A list draws a hundred emblems, each asks thousands of times: no stream is made for an answer. */
    private int open(int corner) {
        var open = 0;
        for (var way : WAYS) {
            open += isOpen(corner % CORNERS, corner / CORNERS, way) ? 1 : 0;
        }
        return open;
    }

    private static int diagonal(int fromX, int fromY, int[] way) {
        return (fromY + Math.min(way[1], 0)) * CORNERS + fromX + Math.min(way[0], 0);
    }

    private boolean isOpen(int fromX, int fromY, int[] way) {
        var column = fromX + Math.min(way[0], 0);
        var row = fromY + Math.min(way[1], 0);
        return column >= 0 && row >= 0 && column < Stitches.SIDE && row < Stitches.SIDE
                && diagonals(way).get(diagonal(fromX, fromY, way));
    }

    private BitSet diagonals(int[] way) {
        return way[0] == way[1] ? falling : rising;
    }
}
