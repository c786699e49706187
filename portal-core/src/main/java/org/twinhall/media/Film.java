package org.twinhall.media;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.twinhall.media.UploadRefusedException.Reason;

/**
 * A film or recording as telephones make them (ISO 14496-12): what it says of place, time and owner is blanked.
 *
 * <p>The boxes keep their lengths, so nothing else in the file moves: a box of that kind becomes a free one, full of zeros.
 */
final class Film {

    private static final Set<String> OUTER = Set.of("moov", "trak", "mdia", "minf", "moof", "traf");
    private static final Set<String> PERSONAL = Set.of("udta", "meta", "uuid");
    private static final int HEADER = 8;
    private static final int LONG_HEADER = 16;
    private static final int MOST_BOXES = 100_000;
    private static final int BLOCK = 64 * 1024;

    private final RandomAccessFile file;
    private int boxes;

    private Film(RandomAccessFile file) {
        this.file = file;
    }

    /** Blanks the file in place; throws {@link UploadRefusedException} when its boxes do not add up. */
    static void blank(Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            new Film(file).blank(0, file.length());
            file.getFD().sync();
        }
    }

    private void blank(long from, long end) throws IOException {
        long at = from;
        while (at < end) {
            if (end - at < HEADER || ++boxes > MOST_BOXES) {
                throw new UploadRefusedException(Reason.BROKEN);
            }
            file.seek(at);
            long length = file.readInt() & 0xffffffffL;
            var kind = new byte[4];
            file.readFully(kind);
            int header = HEADER;
            if (length == 1 && end - at >= LONG_HEADER) {
                length = file.readLong();
                header = LONG_HEADER;
            } else if (length == 0) {
                length = end - at;
            }
            if (length < header || length > end - at) {
                throw new UploadRefusedException(Reason.BROKEN);
            }
            take(new String(kind, StandardCharsets.ISO_8859_1), at, header, length);
            at += length;
        }
    }

    private void take(String kind, long at, int header, long length) throws IOException {
        if (OUTER.contains(kind)) {
            blank(at + header, at + length);
        } else if (PERSONAL.contains(kind)) {
            file.seek(at + 4);
            file.write("free".getBytes(StandardCharsets.ISO_8859_1));
            file.seek(at + header);
            var zeros = new byte[BLOCK];
            for (long rest = length - header; rest > 0; rest -= BLOCK) {
                file.write(zeros, 0, (int) Math.min(BLOCK, rest));
            }
        }
    }
}
