package org.twinhall.media;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.Semaphore;
import org.twinhall.media.UploadRefusedException.Reason;

/** Takes files in: checks what they are by their bytes, cleans them, and keeps them whole or not at all. */
@Singleton
public class MediaStore {

    private final MediaSettings settings;
    private final MediaFolder folder;
    /** Pictures are read one at a time: each may need much memory. */
    private final Semaphore workbench = new Semaphore(1, true);

    @Inject
    MediaStore(MediaSettings settings, MediaFolder folder) {
        this.settings = settings;
        this.folder = folder;
    }

    /** Throws {@link UploadRefusedException} when a file of so many bytes cannot be kept. */
    void requireRoomFor(long length) {
        if (length == 0) {
            throw new UploadRefusedException(Reason.EMPTY);
        }
        if (length > settings.largest()) {
            throw new UploadRefusedException(Reason.TOO_LARGE, settings.largestInMegabytes(), null);
        }
        if (folder.isFull()) {
            throw new UploadRefusedException(Reason.DISK_FULL);
        }
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
            incoming = folder.newPart();
            if (folder.isFull()) {
                throw new UploadRefusedException(Reason.DISK_FULL);
            }
            var sha256 = receive(upload, incoming);
            var head = head(incoming);
            var type = type(incoming, head);
            if (wanted != null && (type.isPicture() ? !wanted.isPicture() : type != wanted)) {
                throw new UploadRefusedException(Reason.OTHER_KIND);
            }
            return type.isPicture() ? keepPicture(incoming, type, wanted) : keepWhole(incoming, type, sha256);
        } catch (IOException e) {
            throw folder.refusal(e);
        } finally {
            MediaFolder.delete(incoming);
        }
    }

    /** Lets go of what was kept and is not wanted after all. */
    void drop(KeptFile kept) {
        folder.delete(kept.sha256(), kept.type());
    }

    private static FileType type(Path file, byte[] head) {
        if (FileType.isTelephonePicture(head)) {
            throw new UploadRefusedException(Reason.TELEPHONE);
        }
        return FileType.of(head).or(() -> OfficeFile.type(file)).orElseThrow(() -> new UploadRefusedException(Reason.TYPE));
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
                MediaFolder.write(output, buffer, read);
            }
            if (size == 0) {
                throw new UploadRefusedException(Reason.EMPTY);
            }
            output.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
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
        MediaFolder.move(incoming, folder.place(sha256, "", type));
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
                folder.put(picture.atMost(Width.SMALL.pixels()).bytes(type), folder.place(sha256, Width.SMALL.suffix(), type));
            }
            folder.put(bytes, folder.place(sha256, "", type));
        } catch (IOException e) {
            if (!Files.isRegularFile(folder.place(sha256, "", type))) {
                MediaFolder.delete(folder.place(sha256, Width.SMALL.suffix(), type));
            }
            throw e;
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
