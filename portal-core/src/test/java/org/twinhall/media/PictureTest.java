package org.twinhall.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinhall.media.UploadRefusedException.Reason;

class PictureTest {

    @TempDir
    private Path folder;

    @Test
    void aPhotographTakenUprightIsTurnedAndForgetsWhereItWasTaken() throws IOException {
        var kept = keep("Our visit.JPG", withExif(jpeg(40, 20), 6));
        assertEquals(FileType.JPEG, kept.type());
        assertEquals(List.of(20, 40), List.of(kept.width(), kept.height()));
        var bytes = Files.readAllBytes(stored(kept, ""));
        assertFalse(new String(bytes, StandardCharsets.ISO_8859_1).contains("Exif"));
        var upright = ImageIO.read(new ByteArrayInputStream(bytes));
        // What lay at the left edge of the sensor is at the top after a quarter turn to the right.
        assertEquals(true, new Color(upright.getRGB(10, 4)).getRed() > 200, "red is on top");
    }

    @Test
    void widePicturesAreAtOnceKeptAsListsShowThem() throws IOException {
        var kept = keep("wide.jpg", jpeg(3000, 300));
        assertEquals(Picture.LONGEST_SIDE, kept.width());
        assertEquals(600, ImageIO.read(stored(kept, "-600").toFile()).getWidth());
    }

    @Test
    void transparentPicturesStayTransparent() throws IOException {
        var image = new BufferedImage(30, 30, BufferedImage.TYPE_INT_ARGB);
        assertEquals(FileType.PNG, keep("logo.png", bytes(image, "png")).type());
    }

    @Test
    void whatIsNoPictureIsRefusedWithItsReason() throws IOException {
        assertEquals(Reason.TYPE, refusal("page.jpg", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Reason.TYPE, refusal("drawing.svg", "<svg onload='x'/>".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Reason.EMPTY, refusal("nothing.jpg", new byte[0]));
        assertEquals(Reason.TELEPHONE, refusal("IMG_1.HEIC", "\0\0\0\u0018ftypheic....".getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals(Reason.TYPE, refusal("program.png", "MZ\u0090\0\3\0\0\0".getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals(Reason.TOO_LARGE, refusal("big.pdf", ("%PDF-" + "x".repeat(2 << 20)).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aPictureThatClaimsTooManyPixelsIsNotEvenRead() throws IOException {
        var png = bytes(new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY), "png");
        java.nio.ByteBuffer.wrap(png).putInt(16, 20_000).putInt(20, 20_000);
        var header = new java.util.zip.CRC32();
        header.update(png, 12, 17);
        java.nio.ByteBuffer.wrap(png).putInt(29, (int) header.getValue());
        assertEquals(Reason.TOO_MANY_PIXELS, refusal("bomb.png", png));
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 1000, -2000, -100})
    void whatDidNotArriveWholeIsRefusedWhereverItIsCut(int at) throws IOException {
        for (var format : List.of("jpg", "png", "gif")) {
            var whole = bytes(noise(300, 200), format);
            assertEquals(Reason.BROKEN, refusal("half." + format, Arrays.copyOf(whole, at > 0 ? at : whole.length + at)), format);
        }
        var webP = new WebP().bytes(noise(300, 200), false).orElseThrow();
        assertEquals(Reason.BROKEN, refusal("half.webp", Arrays.copyOf(webP, at > 0 ? at : webP.length + at)), "webp");
    }

    @Test
    void aPictureThatIsAlsoSomethingElseLosesTheOther() throws IOException {
        var script = "<script>alert(1)</script>%PDF-1.4 PK\3\4";
        var both = new ByteArrayOutputStream();
        both.write(withComment(jpeg(40, 20), script));
        both.write(script.getBytes(StandardCharsets.ISO_8859_1));
        var kept = keep("both.jpg", both.toByteArray());
        assertFalse(Files.readString(stored(kept, ""), StandardCharsets.ISO_8859_1).contains("script"));
    }

    @Test
    void theBytesSayWhatItIsAndNotTheName() throws IOException {
        var kept = keep("photograph.jpg", bytes(noise(30, 20), "png"));
        assertEquals(FileType.PNG, kept.type());
        assertEquals("photograph.png", FileName.of("photograph.jpg").inAddress(kept.type()));
    }

    @Test
    void namesInAddressesAreLatin() {
        assertEquals("olive-harvest.jpg", FileName.of("C:\\photos\\Olive Harvest.PNG").inAddress(FileType.JPEG));
        assertEquals("picture.jpg", FileName.of("قطف الزيتون.jpg").inAddress(FileType.JPEG));
        assertEquals("document.pdf", FileName.of("../../..").inAddress(FileType.PDF));
    }

    private KeptFile keep(String name, byte[] bytes) {
        var settings = MediaSettings.of(folder, 1);
        return new MediaStore(settings, new MediaFolder(settings)).keep(new Upload(name, () -> new ByteArrayInputStream(bytes)));
    }

    private Reason refusal(String name, byte[] bytes) throws IOException {
        var reason = assertThrows(UploadRefusedException.class, () -> keep(name, bytes)).reason();
        try (var left = Files.list(folder)) {
            assertEquals(0, left.filter(Files::isRegularFile).count(), "nothing half-finished stays");
        }
        return reason;
    }

    private Path stored(KeptFile kept, String suffix) {
        return folder.resolve(kept.sha256().substring(0, 2)).resolve(kept.sha256() + suffix + "." + kept.type().extension());
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.dispose();
        return bytes(image, "jpg");
    }

    private static BufferedImage noise(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        return image;
    }

    /** Puts a comment behind the beginning of a JPEG file. */
    private static byte[] withComment(byte[] jpeg, String comment) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) (comment.length() + 2)});
        out.write(comment.getBytes(StandardCharsets.ISO_8859_1));
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static byte[] bytes(BufferedImage image, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    /** Puts an Exif block that says only the orientation behind the beginning of a JPEG file. */
    private static byte[] withExif(byte[] jpeg, int orientation) throws IOException {
        var tiff = new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0};
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (tiff.length + 8), 'E', 'x', 'i', 'f', 0, 0});
        out.write(tiff);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }
}
