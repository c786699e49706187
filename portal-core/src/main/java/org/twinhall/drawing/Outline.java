package org.twinhall.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Coasts and borders, read from a text that lies beside this class; its README tells where they come from.
 *
 * <p>Palestine is drawn as Natural Earth has it: the West Bank with East Jerusalem, and Gaza, roughly
 * along the armistice lines of 1949; not the wall, nor any area under the Oslo agreements.
 *
 * @param rings closed rings of pairs: longitude, latitude
 */
record Outline(List<double[][]> rings) {

    private static final double VISIBLE = 0.7;

    static Outline of(String file) {
        try (InputStream text = Outline.class.getResourceAsStream(file)) {
            if (text == null) {
                throw new IllegalStateException("missing beside " + Outline.class.getName() + ": " + file);
            }
            return new Outline(new String(text.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split(" ")).map(Outline::pair).toArray(double[][]::new))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The {@code d} of a path, without points nobody could tell apart. */
    String path(Projection projection) {
        var path = new StringBuilder();
        for (var ring : rings) {
            Point pen = null;
            for (var i = 0; i < ring.length - 1; i++) {
                var point = rounded(projection.at(ring[i][1], ring[i][0]));
                if (pen == null) {
                    path.append('M').append(Markup.numbers(point.x(), point.y())).append('l');
                } else if (pen.distance(point) >= VISIBLE) {
                    var step = Markup.numbers(point.x() - pen.x(), point.y() - pen.y());
                    path.append(path.charAt(path.length() - 1) == 'l' || step.charAt(0) == '-' ? "" : " ").append(step);
                } else {
                    continue;
                }
                pen = point;
            }
            if (path.charAt(path.length() - 1) == 'l') {
                path.append("0 0");
            }
            path.append('z');
        }
        return path.toString();
    }

    /** Steps are taken between rounded points, so that their errors do not add up. */
    private static Point rounded(Point point) {
        return new Point(Math.round(point.x() * 10) / 10.0, Math.round(point.y() * 10) / 10.0);
    }

    private static double[] pair(String text) {
        return Arrays.stream(text.split(",")).mapToDouble(Double::parseDouble).toArray();
    }
}
