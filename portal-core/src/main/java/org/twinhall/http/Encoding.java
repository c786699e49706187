package org.twinhall.http;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.http.QuotedQualityCSV;

/** How the bytes of an answer are packed. */
enum Encoding {

    /** Brotli, where its library has a part for this system. */
    BROTLI("br") {
        @Override
        byte[] pack(byte[] bytes, boolean lasting) throws IOException {
            return Encoder.compress(bytes, new Encoder.Parameters().setQuality(lasting ? BEST : QUICK));
        }
    },

    GZIP("gzip") {
        @Override
        byte[] pack(byte[] bytes, boolean lasting) throws IOException {
            var packed = new ByteArrayOutputStream();
            try (var zip = new GZIPOutputStream(packed)) {
                zip.write(bytes);
            }
            return packed.toByteArray();
        }
    },

    PLAIN("identity") {
        @Override
        byte[] pack(byte[] bytes, boolean lasting) {
            return bytes;
        }
    };

    private static final int BEST = 11;
    private static final int QUICK = 5;
    private static final int MOST_HEADERS = 100;
    private static final boolean KNOWS_BROTLI = Brotli4jLoader.isAvailable();
    /** Browsers send few different headers, each of them all the time. */
    private static final Cache<String, Encoding> BY_HEADER = Caffeine.newBuilder().maximumSize(MOST_HEADERS).build();

    private final String token;

    Encoding(String token) {
        this.token = token;
    }

    /** Its name in the headers of HTTP. */
    String token() {
        return token;
    }

    abstract byte[] pack(byte[] bytes, boolean lasting) throws IOException;

    /**
     * Packs bytes.
     *
     * @param lasting whether they are sent for so long that much work is worth it
     */
    byte[] of(byte[] bytes, boolean lasting) {
        try {
            return pack(bytes, lasting);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The shortest one that a reader's program understands, by its Accept-Encoding header, which may be null. */
    static Encoding accepted(String header) {
        return header == null ? PLAIN : BY_HEADER.get(header, Encoding::read);
    }

    private static Encoding read(String header) {
        var understood = new QuotedQualityCSV();
        understood.addValue(header);
        List<String> tokens = understood.getValues();
        if (KNOWS_BROTLI && tokens.contains(BROTLI.token)) {
            return BROTLI;
        }
        return tokens.contains(GZIP.token) ? GZIP : PLAIN;
    }
}
