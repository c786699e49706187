package org.twinhall.drawing;

import static org.twinhall.drawing.Motif.A;
import static org.twinhall.drawing.Motif.B;
import static org.twinhall.drawing.Motif.NONE;

/** The figures the emblems are composed of, after those of Palestinian embroidery. */
final class Motifs {

    private Motifs() {
    }

    /**
     * The eight-point star: eight rhombs around the middle, reaching twice their {@code size}.
     *
     * <p>Along and across a rhomb run the two counts that tell a stitch's place in it.
     */
    static Motif star(int size, int filling) {
        return Motif.eightfold((far, near) -> {
            var along = far - near;
            if (along > size || near > size) {
                return NONE;
            }
            var rim = Math.max(along, near);
            return switch (filling) {
                case 0 -> along == 0 || near == 0 ? B : A;
                case 1 -> rim == size ? A : (along + near) % 2 == 0 ? B : NONE;
                case 2 -> (size - rim) % 2 == 0 ? A : B;
                case 3 -> along < near ? B : A;
                case 4 -> rim == size ? A : rim == size - 1 ? NONE : B;
                default -> rim == size || along == 0 ? A : near == 0 ? NONE : B;
            };
        });
    }

    /** Diamonds within a diamond. */
    static Motif diamond(int reach, int filling) {
        return (x, y) -> {
            var ring = reach - Math.abs(x) - Math.abs(y);
            if (ring < 0) {
                return NONE;
            }
            return switch (filling) {
                case 0 -> ring % 4 == 0 ? A : ring % 4 == 2 ? B : NONE;
                case 1 -> ring == 0 ? A : ring == 1 ? NONE : B;
                case 2 -> ring % 3 == 2 ? NONE : ring % 3 == 0 ? A : B;
                default -> ring % 2 == 0 ? A : NONE;
            };
        };
    }

    /** The cypress, tip upwards, its rim notched; the middle of the motif is its foot. */
    static Motif cypress(int height, int breadth) {
        return (x, y) -> {
            var fromTip = y + height - 1;
            var side = Math.abs(x);
            if (fromTip < 0 || y > 0) {
                return NONE;
            }
            if (y == 0 || y == -1) {
                return side <= (y == 0 ? Math.min(2, breadth - 1) : 0) ? B : NONE;
            }
            var reach = Math.min(breadth - 1, (fromTip + 1) / 3) + fromTip % 2;
            return side > Math.min(reach, -y - 1) ? NONE : side == 0 && fromTip > 1 && fromTip % 2 == 0 ? B : A;
        };
    }

    /** A small flower of four petals. */
    static Motif flower() {
        return Motif.eightfold((far, near) -> {
            if (far > 2 || far == 2 && near == 0) {
                return NONE;
            }
            return far == 0 || far == 1 && near == 0 ? B : A;
        });
    }

    /** A cross of five stitches, the seed of many a pattern. */
    static Motif seed() {
        return (x, y) -> Math.abs(x) + Math.abs(y) > 1 ? NONE : x == 0 && y == 0 ? B : A;
    }

    /** A bird's eye: a ring around a stitch. */
    static Motif eye() {
        return Motif.eightfold((far, near) -> far == 2 && near < 2 ? A : far == 0 ? B : NONE);
    }
}
