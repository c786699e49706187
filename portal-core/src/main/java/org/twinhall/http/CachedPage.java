package org.twinhall.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.ee10.servlet.HttpOutput;

/** An answer that is sent to many: a rendered page, or a file; packed when somebody first asks for it so. */
final class CachedPage {

    private static final String LASTING = "public, max-age=31536000, immutable";
    private static final String ASKED_AGAIN = "public, no-cache";

    private final String type;
    private final byte[] body;
    private final boolean lasting;
    private final String tag;
    private final Map<Encoding, byte[]> packed = new ConcurrentHashMap<>();

    private CachedPage(String type, byte[] body, boolean lasting) {
        this.type = type;
        this.body = body;
        this.lasting = lasting;
        tag = tag(body);
    }

    /** A page: whoever has it asks each time whether it is still the same. */
    static CachedPage of(String type, byte[] body) {
        return new CachedPage(type, body, false);
    }

    /** What is the same at its address for ever. */
    static CachedPage lasting(String type, byte[] body) {
        return new CachedPage(type, body, true);
    }

    byte[] body() {
        return body;
    }

    /** Its strong entity tag, quoted. */
    String tag() {
        return tag;
    }

    private byte[] packed(Encoding encoding) {
        return packed.computeIfAbsent(encoding, wanted -> wanted.of(body, lasting));
    }

    /** Answers with it, as the reader's program understands it; with 304 when that has it already. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", lasting ? LASTING : ASKED_AGAIN);
        response.setHeader("Vary", lasting ? "Accept-Encoding" : "Accept-Encoding, Cookie");
        var known = request.getHeader("If-None-Match");
        if (known != null && (known.equals("*") || known.replace("W/", "").contains(tag))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var encoding = Encoding.accepted(request.getHeader("Accept-Encoding"));
        if (encoding != Encoding.PLAIN) {
            response.setHeader("Content-Encoding", encoding.token());
        }
        var bytes = packed(encoding);
        response.setContentType(type);
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            write(bytes, response.getOutputStream());
        }
    }

    /** Jetty's own stream takes it at one go, as its end, with the head of the answer. */
    private static void write(byte[] bytes, ServletOutputStream stream) throws IOException {
        if (stream instanceof HttpOutput whole) {
            whole.sendContent(ByteBuffer.wrap(bytes));
        } else {
            stream.write(bytes);
        }
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
