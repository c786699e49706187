package org.twinhall.drawing;

/**
 * The way a needle takes through the crosses of one colour, told as the {@code d} of a path.
 *
 * <p>Each cross has two diagonals, and each diagonal leads from one corner of the grid to another where
 * the next may begin: long walks need few words. All steps are of one length, so that the dashes that
 * part the stitches stay in step with them.
 */
final class Walk {

    private static final int CORNERS = Stitches.SIDE + 1;
    /** A way and the one back are at the same distance from the two ends. */
    private static final int[][] WAYS = {{1, 1}, {1, -1}, {-1, 1}, {-1, -1}};

    /** For each corner, a bit for each way on which a diagonal leads away that was not walked yet. */
    private final byte[] open = new byte[CORNERS * CORNERS];
    private final StringBuilder path = new StringBuilder();
    private int x = -EmblemSvg.MARGIN;
    private int y = -EmblemSvg.MARGIN;

    Walk(Stitches stitches, int colour) {
        for (var row = 0; row < Stitches.SIDE; row++) {
            for (var column = 0; column < Stitches.SIDE; column++) {
                if (stitches.at(column, row) == colour) {
                    turn(column, row, 0);
                    turn(column, row + 1, 1);
                }
            }
        }
    }

    /** Lays a diagonal that starts at a corner, or takes it away. */
    private void turn(int fromX, int fromY, int way) {
        open[fromY * CORNERS + fromX] ^= (byte) (1 << way);
        open[(fromY + WAYS[way][1]) * CORNERS + fromX + WAYS[way][0]] ^= (byte) (1 << WAYS.length - 1 - way);
    }

    String path() {
        // From a corner where an odd number of diagonals meet a walk must begin or end anyway.
        walkFromCorners(1);
        walkFromCorners(0);
        return path.toString();
    }

    private void walkFromCorners(int oddness) {
        for (var corner = 0; corner < CORNERS * CORNERS; corner++) {
            while (open[corner] != 0 && Integer.bitCount(open[corner]) % 2 == oddness) {
                walkFrom(corner % CORNERS, corner / CORNERS);
            }
        }
    }

    private void walkFrom(int startX, int startY) {
        path.append('m').append(startX - x);
        tell(startY - y);
        x = startX;
        y = startY;
        // Pairs that follow a move are lines without being told so.
        for (var way = next(-1); way >= 0; way = next(way)) {
            var length = 0;
            for (; isOpen(way); length++) {
                turn(x, y, way);
                x += WAYS[way][0];
                y += WAYS[way][1];
            }
            tell(WAYS[way][0] * length);
            tell(WAYS[way][1] * length);
        }
    }

    /** Numbers are parted only where they would run together. */
    private void tell(int number) {
        path.append(number < 0 ? "" : " ").append(number);
    }

    /** Another way that leads on from here; -1 for none. */
    private int next(int before) {
        for (var way = 0; way < WAYS.length; way++) {
            if (way != before && isOpen(way)) {
                return way;
            }
        }
        return -1;
    }

    private boolean isOpen(int way) {
        return (open[y * CORNERS + x] & 1 << way) != 0;
    }
}
