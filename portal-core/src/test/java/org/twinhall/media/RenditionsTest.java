package org.twinhall.media;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinhall.access.Identity;

class RenditionsTest {

    @TempDir
    private Path folder;

    private MediaFolder kept;
    private Renderer renderer;

    @BeforeEach
    void open() {
        kept = new MediaFolder(MediaSettings.of(folder, 20));
        renderer = new Renderer(kept, new WebP());
    }

    @Test
    void aPhotographIsKeptInEveryWidthAndSmallerAsWebP() throws IOException {
        var file = add(photograph(1700, 700), "jpg");
        assertEquals(List.of(".jpg", "-600.jpg"), endings(file));
        assertEquals(Renditions.WEBP, renderer.render(file));
        assertEquals(List.of(".jpg", ".webp", "-1000.jpg", "-1000.webp", "-1600.jpg", "-1600.webp", "-600.jpg", "-600.webp"), endings(file));
        for (var width : List.of("", "-600", "-1000", "-1600")) {
            var webP = Files.readAllBytes(stored(file, width + ".webp"));
            assertTrue(webP.length < Files.size(stored(file, width + ".jpg")), width);
            var read = Picture.read(stored(file, width + ".webp"));
            assertEquals(width.isEmpty() ? 1700 : -Integer.parseInt(width), read.width());
            var text = new String(webP, StandardCharsets.ISO_8859_1);
            assertFalse(text.contains("EXIF") || text.contains("XMP "), "nothing but pixels");
        }
    }

    @Test
    void aDrawingStaysExactToItsPixelsAndSeeThrough() throws IOException {
        var drawing = new BufferedImage(700, 300, BufferedImage.TYPE_INT_ARGB);
        var graphics = drawing.createGraphics();
        graphics.setColor(new Color(200, 30, 60, 128));
        graphics.fillOval(50, 50, 300, 200);
        graphics.dispose();
        var file = add(drawing, "png");
        assertEquals(Renditions.WEBP, renderer.render(file));
        var read = Picture.read(stored(file, ".webp"));
        assertTrue(read.isTransparent());
        assertEquals(drawing.getRGB(200, 150), read.image().getRGB(200, 150));
    }

    @Test
    void asWebPIsKeptOnlyWhatIsSmallerInEveryWidth() throws IOException {
        var file = add(photograph(700, 500), "jpg");
        assertEquals(Renditions.WEBP, renderer.render(file));
        kept.delete(file);
        // Its list width is smaller than any WebP of it could be.
        var poor = add(photograph(700, 500), "jpg");
        Files.write(stored(poor, "-600.jpg"), new byte[100]);
        assertEquals(Renditions.PLAIN, renderer.render(poor));
        assertEquals(List.of(".jpg", "-600.jpg"), endings(poor));
    }

    @Test
    void whatCannotBeReadStaysAsItIs() throws IOException {
        var file = add(photograph(700, 500), "jpg");
        Files.write(stored(file, ".jpg"), new byte[100]);
        assertEquals(Renditions.PLAIN, renderer.render(file));
        Files.delete(stored(file, ".jpg"));
        assertEquals(Renditions.PLAIN, renderer.render(file));
    }

    @Test
    void whatIsNotMadeYetIsAnsweredByTheNearestAndWhatWasStoppedIsMadeLater() throws IOException {
        var file = add(photograph(1700, 700), "jpg");
        assertAll(
                () -> assertEquals(new Rendition(stored(file, "-600.jpg"), FileType.JPEG, true), renderer.find(file, Width.SMALL, false).orElseThrow()),
                () -> assertEquals(new Rendition(stored(file, ".jpg"), FileType.JPEG, false), renderer.find(file, Width.MEDIUM, false).orElseThrow()),
                () -> assertEquals(new Rendition(stored(file, "-600.jpg"), FileType.JPEG, false), renderer.find(file, Width.SMALL, true).orElseThrow()));
        file.become(renderer.render(file));
        assertEquals(new Rendition(stored(file, "-1000.webp"), FileType.WEBP, true), renderer.find(file, Width.MEDIUM, true).orElseThrow());
        // As after a kill in the middle.
        Files.delete(stored(file, "-1600.jpg"));
        Files.delete(stored(file, "-1000.webp"));
        assertEquals(new Rendition(stored(file, ".jpg"), FileType.JPEG, false), renderer.find(file, Width.LARGE, false).orElseThrow());
        assertEquals(new Rendition(stored(file, "-1000.jpg"), FileType.JPEG, false), renderer.find(file, Width.MEDIUM, true).orElseThrow());
        renderer.render(file);
        assertEquals(8, endings(file).size());
        kept.delete(file);
        assertEquals(List.of(), endings(file));
    }

    private MediaFile add(BufferedImage image, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        var taken = new MediaStore(MediaSettings.of(folder, 20), kept).keep(new Upload("picture", () -> new ByteArrayInputStream(bytes.toByteArray())));
        return new MediaFile(null, FileName.of("picture"), taken, MediaText.NONE, MediaNote.NONE, Identity.PORTAL, Instant.EPOCH);
    }

    private Path stored(MediaFile file, String ending) {
        return folder.resolve(file.getSha256().substring(0, 2)).resolve(file.getSha256() + ending);
    }

    private List<String> endings(MediaFile file) throws IOException {
        var endings = new TreeSet<String>((a, b) -> a.replace('-', '~').compareTo(b.replace('-', '~')));
        try (var files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).map(path -> path.getFileName().toString()).filter(name -> name.startsWith(file.getSha256()))
                    .forEach(name -> endings.add(name.substring(file.getSha256().length())));
        }
        return List.copyOf(endings);
    }

    private static BufferedImage photograph(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, Color.ORANGE, width, height, Color.BLUE));
        graphics.fillRect(0, 0, width, height);
        for (int circle = 0; circle < 60; circle++) {
            graphics.setColor(new Color(circle * 37 % 256, circle * 91 % 256, circle * 53 % 256, 120));
            graphics.fillOval(circle * 173 % width, circle * 97 % height, Math.max(1, width / 5), Math.max(1, height / 6));
        }
        graphics.dispose();
        return image;
    }
}
