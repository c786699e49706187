package org.twinhall.media;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinhall.media.UploadRefusedException.Reason;

/**
 * The files on disk: {@code <home>/media/<aa>/<sha256>.<ext>}, where <em>aa</em> are the first two digits of the digest.
 *
 * <p>A file appears under its name whole or not at all: it is written beside, forced to disk, then moved. The same bytes
 * uploaded twice lie there once.
 */
@Singleton
public class MediaFolder {

    private static final Logger LOG = LoggerFactory.getLogger(MediaFolder.class);

    /** What must stay free for the database and the logs. */
    private static final long RESERVE = 64L * 1024 * 1024;

    private final MediaSettings settings;

    @Inject
    MediaFolder(MediaSettings settings) {
        this.settings = settings;
    }

    /** A new file for what is not whole yet. */
    Path newPart() throws IOException {
        Files.createDirectories(settings.folder());
        return Files.createTempFile(settings.folder(), "incoming-", ".part");
    }

    /** The bytes of content with that digest; where there are none, the path leads to nothing. */
    Path place(String sha256, FileType type) {
        return place(sha256, "", type);
    }

    /** Deletes the bytes of a file in all its widths. */
    void delete(MediaFile file) {
        delete(file.getSha256(), file.getType());
    }

    /** Deletes content with that digest in all widths. */
    void delete(String sha256, FileType type) {
        for (var one : List.of(FileType.WEBP, type)) {
            Stream.of(Width.values()).forEach(width -> delete(place(sha256, width.suffix(), one)));
            delete(place(sha256, "", one));
        }
    }

    static void write(FileChannel output, byte[] bytes, int length) throws IOException {
        for (var rest = ByteBuffer.wrap(bytes, 0, length); rest.hasRemaining();) {
            output.write(rest);
        }
    }

    void put(byte[] bytes, Path place) throws IOException {
        var part = newPart();
        try {
            try (var output = FileChannel.open(part, StandardOpenOption.WRITE)) {
                write(output, bytes, bytes.length);
                output.force(true);
            }
            move(part, place);
        } finally {
            delete(part);
        }
    }

    static void move(Path part, Path place) throws IOException {
        Files.createDirectories(place.getParent());
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    Path place(MediaFile file, Width width, FileType type) {
        return place(file.getSha256(), width != null && file.getWidth() > width.pixels() ? width.suffix() : "", type);
    }

    Path place(String sha256, String suffix, FileType type) {
        return settings.folder().resolve(sha256.substring(0, 2)).resolve(sha256 + suffix + "." + type.extension());
    }

    /**
     * Why nothing can be written, for people.
     *
     * @param cause null when there is just no room
     */
    public UploadRefusedException refusal(IOException cause) {
        if (cause != null) {
            LOG.error("a file could not be written below {}", settings.folder(), cause);
        }
        return new UploadRefusedException(isFull() ? Reason.DISK_FULL : Reason.NOT_WRITTEN, 0, cause);
    }

    /** Whether the disk has only as much room as everything else needs. */
    public boolean isFull() {
        var folder = Files.exists(settings.folder()) ? settings.folder() : settings.folder().toAbsolutePath().getParent();
        try {
            return Files.getFileStore(folder).getUsableSpace() < RESERVE;
        } catch (IOException e) {
            return true;
        }
    }

    static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
