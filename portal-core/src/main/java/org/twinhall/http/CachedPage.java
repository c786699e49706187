package org.twinhall.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** A rendered page. */
final class CachedPage {

    private final String type;
    private final byte[] body;
    private final String tag;
    private volatile byte[] zipped;

    private CachedPage(String type, byte[] body) {
        this.type = type;
        this.body = body;
        tag = tag(body);
    }

    static CachedPage of(String type, byte[] body) {
        return new CachedPage(type, body);
    }

    /** Its content type. */
    String type() {
        return type;
    }

    byte[] body() {
        return body;
    }

    /** The same, compressed when somebody first asks for it so. */
    byte[] zipped() {
        var known = zipped;
        if (known == null) {
            known = zip(body);
            zipped = known;
        }
        return known;
    }

    /** Its strong entity tag, quoted. */
    String tag() {
        return tag;
    }

    private static byte[] zip(byte[] body) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String tag(byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body);
            return '"' + HexFormat.of().formatHex(digest, 0, 12) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
