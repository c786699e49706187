package org.twinhall.content.files;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.twinhall.media.MediaFolder;
import org.twinhall.media.MediaSettings;

/** The parts of files that are being sent: {@code <home>/media/arriving/<id>.part}, out of the reach of every address. */
@Singleton
class PartFolder {

    private static final int PIECE = 64 * 1024;

    private final MediaFolder media;
    private final Path folder;

    @Inject
    PartFolder(MediaSettings settings, MediaFolder media) {
        this.media = media;
        folder = settings.folder().resolve("arriving");
    }

    /** The file with the parts; there is none before the first byte. */
    Path place(long id) {
        return folder.resolve(id + ".part");
    }

    /** How many bytes have arrived. */
    long received(long id) {
        try {
            return Files.exists(place(id)) ? Files.size(place(id)) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Puts bytes behind those that have arrived, as far as they come: what was put stays when the sender is cut off. Of two
     * who send the same part only one goes on.
     *
     * @return how many bytes have arrived now
     */
    long append(Arrival arrival, long offset, InputStream bytes) throws IOException {
        if (media.isFull()) {
            throw media.refusal(null);
        }
        long at = offset;
        var piece = new byte[PIECE];
        for (int read = bytes.read(piece); read >= 0; read = bytes.read(piece)) {
            if (at + read > arrival.getLength()) {
                throw new OutOfStepException();
            }
            put(arrival.getId(), at, ByteBuffer.wrap(piece, 0, read));
            at += read;
        }
        return at;
    }

    private synchronized void put(long id, long at, ByteBuffer piece) {
        try {
            Files.createDirectories(folder);
            try (var part = FileChannel.open(place(id), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                if (part.size() != at) {
                    throw new OutOfStepException();
                }
                while (piece.hasRemaining()) {
                    part.write(piece, at + piece.position());
                }
            }
        } catch (IOException e) {
            throw media.refusal(e);
        }
    }

    void delete(long id) {
        try {
            Files.deleteIfExists(place(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes what nobody sends on, and what a crash left of other uploads. */
    void deleteOlderThan(Instant moment) {
        for (var one : new Path[] {folder, folder.getParent()}) {
            if (Files.isDirectory(one)) {
                try (var parts = Files.newDirectoryStream(one, "*.part")) {
                    for (var part : parts) {
                        if (Files.getLastModifiedTime(part).toInstant().isBefore(moment)) {
                            Files.deleteIfExists(part);
                        }
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}
