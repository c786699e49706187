package org.twinhall.media;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The kinds of files that are kept, told by their first bytes and never by their names. */
public enum FileType {
    JPEG("jpg", "image/jpeg", true),
    PNG("png", "image/png", true),
    PDF("pdf", "application/pdf", false),
    /** Accepted and kept as PNG or JPEG. */
    GIF("gif", "image/gif", true),
    /** Accepted and kept as PNG or JPEG. */
    WEBP("webp", "image/webp", true);

    /** How many bytes of the beginning are needed. */
    static final int HEAD = 1024;

    private final String extension;
    private final String mediaType;
    private final boolean picture;

    FileType(String extension, String mediaType, boolean picture) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.picture = picture;
    }

    public String extension() {
        return extension;
    }

    /** The type as browsers call it. */
    public String mediaType() {
        return mediaType;
    }

    public boolean isPicture() {
        return picture;
    }

    /** The type of a file that begins with those bytes, if it is one that is kept. */
    static Optional<FileType> of(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        }
        if (text.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        }
        if (text.startsWith("GIF87a") || text.startsWith("GIF89a")) {
            return Optional.of(GIF);
        }
        if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
            return Optional.of(WEBP);
        }
        return text.startsWith("%PDF-") ? Optional.of(PDF) : Optional.empty();
    }

    /** Whether it is a picture as new telephones take them, which browsers cannot show. */
    static boolean isTelephonePicture(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1);
        return text.startsWith("ftyp", 4) && text.substring(8, Math.min(text.length(), 12)).matches("heic|heix|hevc|mif1|msf1|avif");
    }
}
