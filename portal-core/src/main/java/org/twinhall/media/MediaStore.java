package org.twinhall.media;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
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
public class MediaStore {

    private static final Logger LOG = LoggerFactory.getLogger(MediaStore.class);

    /** What must stay free for the database and the logs. */
    private static final long RESERVE = 64L * 1024 * 1024;

    private final MediaSettings settings;
    private final WebP webP;
    /** Pictures are read one at a time: each may need much memory. */
    private final Semaphore workbench = new Semaphore(1, true);

    @Inject
    MediaStore(MediaSettings settings, WebP webP) {
        this.settings = settings;
        this.webP = webP;
    }

    /** Checks what is offered, cleans it and keeps it; throws {@link UploadRefusedException} when it cannot be kept. */
    KeptFile keep(Upload upload) {
        return keep(upload, null);
    }

    /** As {@link #keep}, as a file of a type: a picture is made one of that type, a document must be of it. */
    KeptFile keepAs(Upload upload, FileType wanted) {
        return keep(upload, wanted);
    }

    private KeptFile keep(Upload upload, FileType wanted) {
        Path incoming = null;
        try {
            Files.createDirectories(settings.folder());
            requireSpace();
            incoming = Files.createTempFile(settings.folder(), "incoming-", ".part");
            var sha256 = receive(upload, incoming);
            var head = head(incoming);
            var type = type(incoming, head);
            if (wanted != null && (type.isPicture() ? !wanted.isPicture() : type != wanted)) {
                throw new UploadRefusedException(Reason.OTHER_KIND);
            }
            return type.isPicture() ? keepPicture(incoming, type, wanted) : keepWhole(incoming, type, sha256);
        } catch (IOException e) {
            LOG.error("a file could not be written below {}", settings.folder(), e);
            throw new UploadRefusedException(isFull() ? Reason.DISK_FULL : Reason.NOT_WRITTEN, 0, e);
        } finally {
            delete(incoming);
        }
    }

    /**
     * The bytes of a file, if they are there; of a picture that is not kept in a width or as WebP, the nearest it is kept as.
     *
     * @param width how wide at most; null for its own width
     * @param webP  whether it may be WebP
     */
    Optional<Rendition> find(MediaFile file, Width width, boolean webP) {
        if (webP && file.getRenditions() == Renditions.WEBP) {
            var path = place(file, width, FileType.WEBP);
            if (Files.isRegularFile(path)) {
                return Optional.of(new Rendition(path, FileType.WEBP, true));
            }
        }
        boolean asked = !webP;
        for (var next : wider(file, width)) {
            var path = place(file, next, file.getType());
            if (Files.isRegularFile(path)) {
                return Optional.of(new Rendition(path, file.getType(), asked));
            }
            asked = false;
        }
        return Optional.empty();
    }

    /** A width and all that are larger, the picture's own last, which is null. */
    private static List<Width> wider(MediaFile file, Width least) {
        var wider = new ArrayList<Width>();
        Stream.of(Width.values()).filter(width -> least != null && width.compareTo(least) >= 0 && file.getWidth() > width.pixels()).forEach(wider::add);
        wider.add(null);
        return wider;
    }

    /**
     * Makes what is missing of a picture's renditions and tells which there are: all widths in its own type, and all of them
     * as WebP if that makes each smaller. What cannot be read is left as it is.
     */
    Renditions render(MediaFile file) throws IOException {
        var whole = place(file, null, file.getType());
        if (!Files.isRegularFile(whole)) {
            LOG.warn("{} is missing in {}, so no renditions are made of it", whole.getFileName(), settings.folder());
            return Renditions.PLAIN;
        }
        workbench.acquireUninterruptibly();
        try {
            return render(file, Picture.read(whole));
        } catch (UploadRefusedException e) {
            LOG.warn("{} cannot be read, so no renditions are made of it", whole, e);
            return Renditions.PLAIN;
        } finally {
            workbench.release();
        }
    }

    private Renditions render(MediaFile file, Picture picture) throws IOException {
        var smaller = new HashMap<Path, byte[]>();
        boolean all = true;
        for (var width : wider(file, Width.SMALL)) {
            var scaled = width == null ? picture : picture.atMost(width.pixels());
            var plain = place(file, width, file.getType());
            if (!Files.isRegularFile(plain)) {
                put(scaled.bytes(file.getType()), plain);
            }
            var bytes = all ? webP.bytes(scaled.image(), file.getType() == FileType.PNG) : Optional.<byte[]>empty();
            all = bytes.isPresent() && bytes.get().length < Files.size(plain);
            bytes.ifPresent(one -> smaller.put(place(file, width, FileType.WEBP), one));
        }
        if (!all) {
            return Renditions.PLAIN;
        }
        for (var one : smaller.entrySet()) {
            put(one.getValue(), one.getKey());
        }
        return Renditions.WEBP;
    }

    private static FileType type(Path file, byte[] head) {
        if (FileType.isTelephonePicture(head)) {
            throw new UploadRefusedException(Reason.TELEPHONE);
        }
        return FileType.of(head).or(() -> OfficeFile.type(file)).orElseThrow(() -> new UploadRefusedException(Reason.TYPE));
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

    /** The bytes of content with that digest; where there are none, the path leads to nothing. */
    Path find(String sha256, FileType type) {
        return place(sha256, "", type);
    }

    private String receive(Upload upload, Path incoming) throws IOException {
        var digest = digest();
        try (var content = new DigestInputStream(upload.content().open(), digest);
                var output = FileChannel.open(incoming, StandardOpenOption.WRITE)) {
            var buffer = new byte[64 * 1024];
            long size = 0;
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > settings.largest()) {
                    throw new UploadRefusedException(Reason.TOO_LARGE, settings.largestInMegabytes(), null);
                }
                write(output, buffer, read);
            }
            if (size == 0) {
                throw new UploadRefusedException(Reason.EMPTY);
            }
            output.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void write(FileChannel output, byte[] bytes, int length) throws IOException {
        for (var rest = ByteBuffer.wrap(bytes, 0, length); rest.hasRemaining();) {
            output.write(rest);
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream input = Files.newInputStream(file)) {
            return input.readNBytes(FileType.HEAD);
        }
    }

    private KeptFile keepWhole(Path incoming, FileType type, String received) throws IOException {
        var sha256 = received;
        if (type == FileType.MP4 || type == FileType.M4A) {
            Film.blank(incoming);
            sha256 = sha256(incoming);
        }
        long size = Files.size(incoming);
        move(incoming, place(sha256, "", type));
        return new KeptFile(sha256, type, size, 0, 0);
    }

    private static String sha256(Path file) throws IOException {
        var digest = digest();
        try (var content = new DigestInputStream(Files.newInputStream(file), digest)) {
            content.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private KeptFile keepPicture(Path incoming, FileType uploaded, FileType wanted) throws IOException {
        workbench.acquireUninterruptibly();
        try {
            var picture = Picture.read(incoming);
            var type = wanted == null ? picture.bestType(uploaded) : wanted;
            var bytes = picture.bytes(type);
            var sha256 = HexFormat.of().formatHex(digest().digest(bytes));
            putWhole(picture, bytes, sha256, type);
            return new KeptFile(sha256, type, bytes.length, picture.width(), picture.height());
        } finally {
            workbench.release();
        }
    }

    /** The width that lists show, the picture's own last: as long as that is missing, what lies there belongs to nobody and goes again. */
    private void putWhole(Picture picture, byte[] bytes, String sha256, FileType type) throws IOException {
        try {
            if (picture.width() > Width.SMALL.pixels()) {
                put(picture.atMost(Width.SMALL.pixels()).bytes(type), place(sha256, Width.SMALL.suffix(), type));
            }
            put(bytes, place(sha256, "", type));
        } catch (IOException e) {
            if (!Files.isRegularFile(place(sha256, "", type))) {
                delete(place(sha256, Width.SMALL.suffix(), type));
            }
            throw e;
        }
    }

    private void put(byte[] bytes, Path place) throws IOException {
        var part = Files.createTempFile(settings.folder(), "incoming-", ".part");
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

    private static void move(Path part, Path place) throws IOException {
        Files.createDirectories(place.getParent());
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path place(MediaFile file, Width width, FileType type) {
        return place(file.getSha256(), width != null && file.getWidth() > width.pixels() ? width.suffix() : "", type);
    }

    private Path place(String sha256, String suffix, FileType type) {
        return settings.folder().resolve(sha256.substring(0, 2)).resolve(sha256 + suffix + "." + type.extension());
    }

    private void requireSpace() {
        if (isFull()) {
            throw new UploadRefusedException(Reason.DISK_FULL);
        }
    }

    private boolean isFull() {
        try {
            return Files.getFileStore(settings.folder()).getUsableSpace() < RESERVE;
        } catch (IOException e) {
            return true;
        }
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
