package org.twinhall.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.twinhall.drawing.Emblem.Piece;

/**
 * Paints emblems as PNG pictures.
 *
 * <p>Lines and surfaces only: text would need fonts, which a server without a screen may not have.
 */
final class EmblemImage {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;
    private static final int STITCH = 10;
    private static final Color PAPER = Color.decode("#FBF8F1");

    private EmblemImage() {
    }

    static byte[] png(List<Piece> pieces, int pixels) {
        var picture = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_RGB);
        var brush = brush(picture);
        paint(brush, pieces, pixels);
        brush.dispose();
        return written(picture);
    }

    static byte[] openGraphPng(List<Piece> pieces) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var brush = brush(picture);
        brush.setColor(PAPER);
        brush.fillRect(0, 0, WIDTH, HEIGHT);
        var upright = brush.getTransform();
        edging(brush, pieces.getFirst().hue());
        brush.transform(new AffineTransform(1, 0, 0, -1, 0, HEIGHT));
        edging(brush, pieces.getLast().hue());
        brush.setTransform(upright);
        var side = HEIGHT - 16 * STITCH;
        brush.translate((WIDTH - side) / 2.0, (HEIGHT - side) / 2.0);
        paint(brush, pieces, side);
        brush.dispose();
        return written(picture);
    }

    private static void paint(Graphics2D brush, List<Piece> pieces, double pixels) {
        var side = Stitches.SIDE + 2 * EmblemSvg.MARGIN;
        brush.scale(pixels / side, pixels / side);
        brush.translate(EmblemSvg.MARGIN, EmblemSvg.MARGIN);
        for (var piece : pieces) {
            var from = piece.from() == 0 ? -EmblemSvg.MARGIN : piece.from();
            var to = piece.to() == Stitches.SIDE ? side - EmblemSvg.MARGIN : piece.to();
            brush.setColor(Color.decode(piece.hue().ground()));
            brush.fill(new Rectangle2D.Double(from, -EmblemSvg.MARGIN, to - from, side));
        }
        for (var piece : pieces) {
            for (var row = 0; row < Stitches.SIDE; row++) {
                for (var column = 0; column < Stitches.SIDE; column++) {
                    cross(brush, column, row, piece.stitches().at(column, row), piece.hue());
                }
            }
        }
    }

    /** A border along the upper edge, of the colours that are dark enough for paper. */
    private static void edging(Graphics2D brush, Hue hue) {
        var thread = luminous(hue) ? hue : Hue.LINEN;
        var before = brush.getTransform();
        brush.translate(WIDTH / 2.0 - STITCH / 2.0, 2 * STITCH);
        brush.scale(STITCH, STITCH);
        for (var step = -WIDTH / STITCH / 2; step <= WIDTH / STITCH / 2; step++) {
            for (var row = 0; row < Border.DEPTH; row++) {
                cross(brush, step, row, Border.TRIANGLES.at(row, Math.abs(step)), thread);
            }
        }
        brush.setTransform(before);
    }

    private static boolean luminous(Hue hue) {
        return Color.decode(hue.ground()).getGreen() > 128;
    }

    private static void cross(Graphics2D brush, int column, int row, int stitch, Hue hue) {
        if (stitch != Motif.NONE) {
            brush.setColor(Color.decode(stitch == Motif.A ? hue.a() : hue.b()));
            brush.draw(new Line2D.Double(column + 0.13, row + 0.13, column + 0.87, row + 0.87));
            brush.draw(new Line2D.Double(column + 0.13, row + 0.87, column + 0.87, row + 0.13));
        }
    }

    private static Graphics2D brush(BufferedImage picture) {
        var brush = picture.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        brush.setStroke(new BasicStroke(0.46f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        return brush;
    }

    private static byte[] written(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        // Given a plain stream, ImageIO would write a file to the disk first.
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "png", stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
