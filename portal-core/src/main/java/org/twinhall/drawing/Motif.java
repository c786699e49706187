package org.twinhall.drawing;

/** A figure of the embroiderer's, around its own middle. */
@FunctionalInterface
interface Motif {

    /** No stitch. */
    int NONE = 0;

    /** A stitch in the first colour of the {@link Hue}. */
    int A = 1;

    /** A stitch in its second colour. */
    int B = 2;

    /** The stitch at a point: {@code x} grows to the right, {@code y} downwards. */
    int at(int x, int y);

    /** The same figure in exchanged colours. */
    default Motif swapped() {
        return (x, y) -> {
            var stitch = at(x, y);
            return stitch == NONE ? NONE : A + B - stitch;
        };
    }

    /** The same figure with its top turned to the right. */
    default Motif turned() {
        return (x, y) -> at(y, -x);
    }

    /** The same figure upside down. */
    default Motif overturned() {
        return (x, y) -> at(x, -y);
    }

    /** One eighth of a figure, mirrored all around: {@code far} is never less than {@code near}. */
    static Motif eightfold(Motif eighth) {
        return (x, y) -> eighth.at(Math.max(Math.abs(x), Math.abs(y)), Math.min(Math.abs(x), Math.abs(y)));
    }
}
