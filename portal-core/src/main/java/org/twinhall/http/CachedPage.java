package org.twinhall.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * A rendered page.
 *
 * @param type   its content type
 * @param body   its bytes
 * @param zipped the same, compressed
 * @param tag    its strong entity tag, quoted
 */
record CachedPage(String type, byte[] body, byte[] zipped, String tag) {

    static CachedPage of(String type, byte[] body) {
        return new CachedPage(type, body, zip(body), tag(body));
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
