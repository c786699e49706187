package org.twinhall.drawing;

import java.util.stream.IntStream;

/**
 * The way a needle takes through the crosses of one colour, told as the {@code d} of a path.
 *
 * <p>Each cross has two diagonals, and each diagonal leads from one corner of the grid to another where
 * the next may begin: long walks need few words. All steps are of one length, so that the dashes that
 * part the stitches stay in step with them.
 */
final class Walk {

    private static final int CORNERS = Stitches.SIDE + 1;
    /** From a corner down or up to the right, down or up to the left: a way and the one back are at the same distance from the two ends. */
    private static final int[] WAYS = {CORNERS + 1, -CORNERS + 1, CORNERS - 1, -CORNERS - 1};
    /** The numbers from minus to plus the corners of a side, parted only where they would run together. */
    private static final String[] TOLD = IntStream.rangeClosed(-CORNERS, CORNERS).mapToObj(number -> number < 0 ? "" + number : " " + number).toArray(String[]::new);
    private static final int CHARACTERS = 2048;

    /** For each corner, a bit for each way on which a diagonal leads away that was not walked yet. */
    private final byte[] open = new byte[CORNERS * CORNERS];
    private final StringBuilder path = new StringBuilder(CHARACTERS);
    private int x = -EmblemSvg.MARGIN;
    private int y = -EmblemSvg.MARGIN;

    Walk(Stitches stitches, int colour) {
        for (var row = 0; row < Stitches.SIDE; row++) {
            for (var column = 0; column < Stitches.SIDE; column++) {
                if (stitches.at(column, row) == colour) {
                    turn(row * CORNERS + column, 0);
                    turn((row + 1) * CORNERS + column, 1);
                }
            }
        }
    }

    /** Lays a diagonal that starts at a corner, or takes it away; the corner where it ends. */
    private int turn(int corner, int way) {
        int end = corner + WAYS[way];
        open[corner] ^= (byte) (1 << way);
        open[end] ^= (byte) (1 << WAYS.length - 1 - way);
        return end;
    }

    String path() {
        // From a corner where an odd number of diagonals meet a walk must begin or end anyway.
        walkFromCorners(1);
        walkFromCorners(0);
        return path.toString();
    }

    private void walkFromCorners(int oddness) {
        for (var corner = 0; corner < open.length; corner++) {
            while (open[corner] != 0 && Integer.bitCount(open[corner]) % 2 == oddness) {
                walkFrom(corner);
            }
        }
    }

    private void walkFrom(int start) {
        path.append('m').append(start % CORNERS - x);
        tell(start / CORNERS - y);
        int corner = start;
        // Pairs that follow a move are lines without being told so.
        for (var ways = open[corner]; ways != 0; ways = open[corner]) {
            var way = Integer.numberOfTrailingZeros(ways);
            int from = corner;
            while ((open[corner] & 1 << way) != 0) {
                corner = turn(corner, way);
            }
            tell(corner % CORNERS - from % CORNERS);
            tell(corner / CORNERS - from / CORNERS);
        }
        x = corner % CORNERS;
        y = corner / CORNERS;
    }

    private void tell(int number) {
        path.append(TOLD[CORNERS + number]);
    }
}
