package org.twinhall.drawing;

import java.util.Arrays;
import java.util.function.BiPredicate;

/** A square of cloth, counted in stitches from its top left corner. */
final class Stitches {

    /** Stitches along a side; odd, so that there is a middle one. */
    static final int SIDE = 33;

    /** The middle stitch, and so the distance from the middle to the edge. */
    static final int MIDDLE = SIDE / 2;

    private final byte[][] rows = new byte[SIDE][SIDE];

    /** The stitch in a column and row: {@link Motif#NONE}, {@link Motif#A} or {@link Motif#B}. */
    int at(int column, int row) {
        return rows[row][column];
    }

    /** Stitches a motif around a point counted from the middle, no further from it than {@code reach}. */
    Stitches sew(Motif motif, int x, int y, int reach) {
        for (var dy = -reach; dy <= reach; dy++) {
            for (var dx = -reach; dx <= reach; dx++) {
                put(MIDDLE + x + dx, MIDDLE + y + dy, motif.at(dx, dy));
            }
        }
        return this;
    }

    /** Stitches a motif at the four points that mirror one another. */
    Stitches sewFourTimes(Motif motif, int x, int y, int reach) {
        return sew(motif, x, y, reach).sew(motif, -x, y, reach).sew(motif, x, -y, reach).sew(motif, -x, -y, reach);
    }

    /** Takes out the stitches at the points, counted from the middle, that the place holds for. */
    Stitches unpick(BiPredicate<Integer, Integer> place) {
        for (var row = 0; row < SIDE; row++) {
            for (var column = 0; column < SIDE; column++) {
                if (place.test(column - MIDDLE, row - MIDDLE)) {
                    rows[row][column] = Motif.NONE;
                }
            }
        }
        return this;
    }

    /** The columns from one to another (without the latter); the rest of the cloth is bare. */
    Stitches columns(int from, int to) {
        var part = new Stitches();
        for (var row = 0; row < SIDE; row++) {
            System.arraycopy(rows[row], from, part.rows[row], from, to - from);
        }
        return part;
    }

    void put(int column, int row, int stitch) {
        if (stitch != Motif.NONE && column >= 0 && row >= 0 && column < SIDE && row < SIDE) {
            rows[row][column] = (byte) stitch;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Stitches stitches && Arrays.deepEquals(rows, stitches.rows);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(rows);
    }
}
