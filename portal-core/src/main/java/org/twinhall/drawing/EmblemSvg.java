package org.twinhall.drawing;

import static org.twinhall.drawing.Markup.number;

import java.util.List;
import org.twinhall.drawing.Emblem.Piece;

/** Writes emblems as SVG. */
final class EmblemSvg {

    /** Bare cloth around the stitches. */
    static final int MARGIN = 1;

    private static final int SIDE = Stitches.SIDE + 2 * MARGIN;

    /*
     * The dashes part a line into stitches. So an emblem of six hundred crosses stays below six
     * kilobytes without any id, which could occur twice on a page.
     */
    private static final String OPENING = " viewBox=\"0 0 " + SIDE + " " + SIDE + "\""
            + " fill=\"none\" stroke-width=\".46\""
            + " stroke-dasharray=\"1.04 .3742\" stroke-dashoffset=\"-.1871\"";

    private EmblemSvg() {
    }

    static String inline(List<Piece> pieces, String title) {
        var single = pieces.size() == 1;
        var svg = new StringBuilder("<svg class=\"emblem ")
                .append(single ? pieces.getFirst().hue().cssClass() : "emblem-joined").append('"').append(OPENING)
                .append(title == null ? " aria-hidden=\"true\"" : " role=\"img\" aria-label=\"" + Markup.escaped(title) + '"')
                .append('>');
        for (var piece : pieces) {
            svg.append(single ? "" : "<g class=\"" + piece.hue().cssClass() + "\">");
            paths(svg, piece,
                    "class=\"emblem-ground\" fill=\"currentColor\"",
                    "class=\"emblem-a\" stroke=\"currentColor\"",
                    "class=\"emblem-b\" stroke=\"currentColor\"");
            svg.append(single ? "" : "</g>");
        }
        return svg.append("</svg>").toString();
    }

    static String document(List<Piece> pieces) {
        var svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"700\" height=\"700\"")
                .append(OPENING).append('>');
        for (var piece : pieces) {
            var hue = piece.hue();
            paths(svg, piece, "fill=\"" + hue.ground() + '"', "stroke=\"" + hue.a() + '"', "stroke=\"" + hue.b() + '"');
        }
        return svg.append("</svg>").toString();
    }

    private static void paths(StringBuilder svg, Piece piece, String ground, String a, String b) {
        var from = piece.from() == 0 ? 0 : piece.from() + MARGIN;
        var to = piece.to() == Stitches.SIDE ? SIDE : piece.to() + MARGIN;
        svg.append("<path ").append(ground).append(" d=\"M").append(Markup.numbers(from, 0))
                .append('h').append(number(to - from)).append('v').append(SIDE).append('H').append(number(from)).append("z\"/>");
        svg.append("<path ").append(a).append(" d=\"").append(new Walk(piece.stitches(), Motif.A).path()).append("\"/>");
        svg.append("<path ").append(b).append(" d=\"").append(new Walk(piece.stitches(), Motif.B).path()).append("\"/>");
    }
}
