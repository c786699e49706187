package org.twinhall.media;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.luciad.imageio.webp.WebPImageReaderSpi;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.ImageInputStream;
import org.twinhall.media.UploadRefusedException.Reason;

/** The pixels of a picture, upright and without anything that the camera said about where and when it was taken. */
final class Picture {

    /** The longest side that is kept. */
    static final int LONGEST_SIDE = 2560;

    /** Most pixels, in millions; more are refused before they are read. */
    static final int MOST_MEGAPIXELS = 60;

    private static final int MEGA = 1_000_000;
    /** More pixels are thinned out while they are read, so that one picture cannot take the portal's memory. */
    private static final int READ_WHOLE = 16 * MEGA;
    private static final float QUALITY = 0.85f;
    private static final int LARGEST_PNG = 1_500_000;
    private static final Pattern CUT = Pattern.compile("Truncated|[Pp]remature end");

    private final BufferedImage image;

    private Picture(BufferedImage image) {
        this.image = image;
    }

    /** Reads the picture in a file; throws {@link UploadRefusedException} when it is broken or too large. */
    static Picture read(Path file) {
        try (var input = ImageIO.createImageInputStream(file.toFile())) {
            var reader = reader(input);
            try {
                reader.setInput(input, true, true);
                reader.addIIOReadWarningListener((source, warning) -> refuseCut(warning));
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                if (pixels > (long) MOST_MEGAPIXELS * MEGA) {
                    throw new UploadRefusedException(Reason.TOO_MANY_PIXELS, MOST_MEGAPIXELS, null);
                }
                var parameters = reader.getDefaultReadParam();
                int step = (int) Math.ceil(Math.sqrt((double) pixels / READ_WHOLE));
                parameters.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
                return new Picture(plain(reader.read(0, parameters))).turned(orientation(file)).fitting(LONGEST_SIDE, LONGEST_SIDE);
            } finally {
                reader.dispose();
            }
        } catch (UploadRefusedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Decoders of hostile files fail in every way; all of them mean the same to the sender.
            throw new UploadRefusedException(Reason.BROKEN, 0, e);
        }
    }

    /** Decoders in Java alone read what comes from outside: those of native code fail in worse ways than by an exception. */
    private static ImageReader reader(ImageInputStream input) {
        for (var readers = ImageIO.getImageReaders(input); readers.hasNext();) {
            var reader = readers.next();
            if (!(reader.getOriginatingProvider() instanceof WebPImageReaderSpi)) {
                return reader;
            }
        }
        throw new UploadRefusedException(Reason.BROKEN);
    }

    /** The decoder of JPEG only warns of a file that ends too early, and paints the rest grey. */
    private static void refuseCut(String warning) {
        if (CUT.matcher(warning).find()) {
            throw new UploadRefusedException(Reason.BROKEN);
        }
    }

    BufferedImage image() {
        return image;
    }

    int width() {
        return image.getWidth();
    }

    int height() {
        return image.getHeight();
    }

    boolean isTransparent() {
        return image.getColorModel().hasAlpha();
    }

    /** The picture no wider than that. */
    Picture atMost(int width) {
        return fitting(width, Integer.MAX_VALUE);
    }

    /** PNG keeps drawings sharp and see-through; photographs, and drawings that would be heavy, are JPEG. */
    FileType bestType(FileType uploaded) throws IOException {
        if (isTransparent()) {
            return FileType.PNG;
        }
        boolean drawn = uploaded == FileType.PNG || uploaded == FileType.GIF;
        return drawn && bytes(FileType.PNG).length <= LARGEST_PNG ? FileType.PNG : FileType.JPEG;
    }

    byte[] bytes(FileType type) throws IOException {
        var bytes = new ByteArrayOutputStream();
        if (type == FileType.PNG) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        }
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Plain sRGB pixels, whatever colours the file was made of. */
    private static BufferedImage plain(BufferedImage read) {
        boolean transparent = read.getColorModel().hasAlpha() && hasClearPixel(read);
        return drawn(read, read.getWidth(), read.getHeight(), transparent, new AffineTransform());
    }

    private static boolean hasClearPixel(BufferedImage image) {
        var alpha = image.getAlphaRaster();
        if (alpha == null) {
            return true;
        }
        var row = new int[image.getWidth()];
        int full = (1 << Math.min(16, alpha.getSampleModel().getSampleSize(0))) - 1;
        for (int y = 0; y < image.getHeight(); y++) {
            alpha.getSamples(alpha.getMinX(), alpha.getMinY() + y, row.length, 1, 0, row);
            for (int sample : row) {
                if (sample != full) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int orientation(Path file) {
        try {
            var directory = ImageMetadataReader.readMetadata(file.toFile()).getFirstDirectoryOfType(ExifIFD0Directory.class);
            var orientation = directory == null ? null : directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return orientation == null ? 1 : orientation;
        } catch (Exception e) {
            return 1;
        }
    }

    /** Turned and mirrored as the eight orientations of EXIF say. */
    private Picture turned(int orientation) {
        if (orientation < 2 || orientation > 8) {
            return this;
        }
        int w = width();
        int h = height();
        var turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            default -> new AffineTransform(0, -1, 1, 0, 0, w);
        };
        boolean lying = orientation >= 5;
        return new Picture(drawn(image, lying ? h : w, lying ? w : h, isTransparent(), turn));
    }

    private Picture fitting(int mostWidth, int mostHeight) {
        double scale = Math.min((double) mostWidth / width(), (double) mostHeight / height());
        if (scale >= 1) {
            return this;
        }
        int width = Math.max(1, (int) Math.round(width() * scale));
        int height = Math.max(1, (int) Math.round(height() * scale));
        var step = image;
        // Halving first keeps fine lines; one long step would skip pixels.
        while (step.getWidth() >= 2 * width && step.getHeight() >= 2 * height) {
            step = scaled(step, step.getWidth() / 2, step.getHeight() / 2);
        }
        return new Picture(scaled(step, width, height));
    }

    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        return drawn(image, width, height, image.getColorModel().hasAlpha(),
                AffineTransform.getScaleInstance((double) width / image.getWidth(), (double) height / image.getHeight()));
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height, boolean transparent, AffineTransform how) {
        var drawn = new BufferedImage(width, height, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var graphics = drawn.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            if (!transparent) {
                graphics.setColor(Color.WHITE);
                graphics.fillRect(0, 0, width, height);
            }
            graphics.drawImage(image, how, null);
        } finally {
            graphics.dispose();
        }
        return drawn;
    }
}
