package org.twinhall.media;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes WebP by native code, which there is for the usual machines; on others, and where nothing native may be loaded,
 * pictures stay JPEG and PNG.
 */
@Singleton
class WebP {

    private static final Logger LOG = LoggerFactory.getLogger(WebP.class);
    private static final float QUALITY = 0.8f;

    private volatile boolean missing;

    @Inject
    WebP() {
        // Tried with the first picture.
    }

    /**
     * The picture as WebP, without anything but its pixels.
     *
     * @param exact whether every pixel stays as it is, as in drawings
     */
    Optional<byte[]> bytes(BufferedImage image, boolean exact) throws IOException {
        if (missing) {
            return Optional.empty();
        }
        try {
            return Optional.of(write(image, exact));
        } catch (LinkageError e) {
            missing = true;
            LOG.warn("pictures are served as JPEG and PNG alone, because WebP cannot be written on this machine: {}", e.toString());
            return Optional.empty();
        }
    }

    private static byte[] write(BufferedImage image, boolean exact) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = new WebPImageWriterSpi().createWriterInstance(null);
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            var parameters = (WebPWriteParam) writer.getDefaultWriteParam();
            parameters.setCompressionType(exact ? CompressionType.Lossless : CompressionType.Lossy);
            if (!exact) {
                parameters.setCompressionQuality(QUALITY);
            }
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
