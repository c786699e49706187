package org.twinhall.drawing;

import static org.twinhall.drawing.Motif.A;
import static org.twinhall.drawing.Motif.B;
import static org.twinhall.drawing.Motif.NONE;

/** The edgings of an emblem, three stitches deep: rows counted from outside, steps from a middle. */
enum Border {

    /** Small triangles that point inwards, in turn in the two colours. */
    TRIANGLES {
        @Override
        int at(int row, int step) {
            return off(step, 4) + row > 2 ? NONE : turn(step, 4);
        }
    },

    /** A zigzag with a stitch in each bay. */
    ZIGZAG {
        @Override
        int at(int row, int step) {
            return row == off(step, 4) ? A : row == 0 && off(step, 4) == 2 ? B : NONE;
        }
    },

    /** A row of small diamonds. */
    DIAMONDS {
        @Override
        int at(int row, int step) {
            var distance = off(step, 4) + Math.abs(row - 1);
            return distance > 1 ? NONE : distance == 0 ? B : A;
        }
    },

    /** Crosses in turn in the two colours. */
    CROSSES {
        @Override
        int at(int row, int step) {
            var aside = off(step, 4);
            return aside > 1 || aside == 1 ^ row != 1 ? NONE : turn(step, 4);
        }
    },

    /** A line with beads along it. */
    BEADS {
        @Override
        int at(int row, int step) {
            return row == 0 ? A : row == 2 && step % 2 == 0 ? B : NONE;
        }
    },

    /** Battlements on a line. */
    STEPS {
        @Override
        int at(int row, int step) {
            return row == 0 || row == 1 && off(step, 4) <= 1 ? A : row == 2 && off(step, 4) == 0 ? B : NONE;
        }
    },

    /** A chequered band, in turn in the two colours. */
    CHEQUERS {
        @Override
        int at(int row, int step) {
            return (row + step) % 2 == 0 ? turn(step, 8) : NONE;
        }
    };

    static final int DEPTH = 3;

    abstract int at(int row, int step);

    /** This border around a cloth whose edge lies {@code edge} stitches from its middle. */
    Motif around(int edge) {
        return Motif.eightfold((far, near) -> edge - far >= DEPTH ? NONE : at(edge - far, near));
    }

    /** How far a step is from the nearest of the points repeated every {@code period} steps. */
    private static int off(int step, int period) {
        var rest = Math.floorMod(step, period);
        return Math.min(rest, period - rest);
    }

    private static int turn(int step, int period) {
        return (step + period / 2) / period % 2 == 0 ? A : B;
    }
}
