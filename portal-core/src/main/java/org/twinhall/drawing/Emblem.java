package org.twinhall.drawing;

import java.util.List;

/**
 * The stitched emblem of a group, partner or place, drawn from its name.
 *
 * <p>The same name gives the same emblem for ever: what is cached, printed or mailed stays true. It is
 * a value; making one costs less than reading a picture.
 */
public final class Emblem {

    /** A share of the cloth: the columns from one to another, in one hue. */
    record Piece(Stitches stitches, Hue hue, double from, double to) {
    }

    private final List<Piece> pieces;

    private Emblem(Piece... pieces) {
        this.pieces = List.of(pieces);
    }

    /** The emblem of a name in any script; upper and lower case are the same name. */
    public static Emblem of(String name) {
        var chance = Chance.of(name);
        var hue = chance.oneOf(Hue.values());
        return new Emblem(new Piece(Pattern.sewn(chance), hue, 0, Stitches.SIDE));
    }

    /**
     * The emblem of a link: the left half of this one and the right half of the other, sewn together
     * with a stitch of each in turn.
     */
    public Emblem joined(Emblem other) {
        var seam = Stitches.MIDDLE;
        var left = pieces.getFirst().stitches().columns(0, seam);
        var right = other.pieces.getLast().stitches().columns(seam + 1, Stitches.SIDE);
        for (var row = 0; row < Stitches.SIDE; row++) {
            (row % 2 == 0 ? left : right).put(seam, row, Motif.A);
        }
        return new Emblem(
                new Piece(left, pieces.getFirst().hue(), 0, seam + 0.5),
                new Piece(right, other.pieces.getLast().hue(), seam + 0.5, Stitches.SIDE));
    }

    /** The hue; of a joined emblem, that of its left half. */
    public Hue hue() {
        return pieces.getFirst().hue();
    }

    /**
     * The emblem for a page, without colours: the theme gives them.
     *
     * @param title the name read out, or {@code null} where the name stands beside it anyway
     */
    public String svg(String title) {
        return EmblemSvg.inline(pieces, title);
    }

    /** The emblem as a file of its own, with its colours. */
    public String svgDocument() {
        return EmblemSvg.document(pieces);
    }

    /** The emblem as a PNG file, so many pixels wide and high. */
    public byte[] png(int pixels) {
        return EmblemImage.png(pieces, pixels);
    }

    /** The picture that others show when a page is shared: the emblem on paper between two borders. */
    public byte[] openGraphPng() {
        return EmblemImage.openGraphPng(pieces);
    }

    List<Piece> pieces() {
        return pieces;
    }
}
