package org.twinhall.media;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The types of files that are kept, told by their bytes and never by their names. */
public enum FileType {
    JPEG("jpg", "image/jpeg", Kind.PICTURE),
    PNG("png", "image/png", Kind.PICTURE),
    /** Accepted and kept as PNG or JPEG. */
    GIF("gif", "image/gif", Kind.PICTURE),
    /** Accepted and kept as PNG or JPEG. */
    WEBP("webp", "image/webp", Kind.PICTURE),
    MP3("mp3", "audio/mpeg", Kind.SOUND),
    M4A("m4a", "audio/mp4", Kind.SOUND),
    OGG("ogg", "audio/ogg", Kind.SOUND),
    MP4("mp4", "video/mp4", Kind.FILM),
    WEBM("webm", "video/webm", Kind.FILM),
    PDF("pdf", "application/pdf", Kind.DOCUMENT),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Kind.DOCUMENT),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Kind.DOCUMENT),
    PPTX("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", Kind.DOCUMENT),
    ODT("odt", "application/vnd.oasis.opendocument.text", Kind.DOCUMENT),
    ODS("ods", "application/vnd.oasis.opendocument.spreadsheet", Kind.DOCUMENT),
    ODP("odp", "application/vnd.oasis.opendocument.presentation", Kind.DOCUMENT);

    /** What a file is to those who look for it. */
    public enum Kind { PICTURE, DOCUMENT, SOUND, FILM }

    /** How many bytes of the beginning are needed. */
    static final int HEAD = 1024;

    private final String extension;
    private final String mediaType;
    private final Kind kind;

    FileType(String extension, String mediaType, Kind kind) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.kind = kind;
    }

    public String extension() {
        return extension;
    }

    /** The type as browsers call it. */
    public String mediaType() {
        return mediaType;
    }

    public Kind kind() {
        return kind;
    }

    public boolean isPicture() {
        return kind == Kind.PICTURE;
    }

    /** Whether browsers show it in a page; what they do not is saved. */
    public boolean isShown() {
        return kind != Kind.DOCUMENT;
    }

    /** The type of a file that begins with those bytes, if they tell it; archives are told by {@link OfficeFile}. */
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
        if (text.startsWith("%PDF-")) {
            return Optional.of(PDF);
        }
        return ofMoving(text, head);
    }

    private static Optional<FileType> ofMoving(String text, byte[] head) {
        if (text.startsWith("ftyp", 4)) {
            var brand = text.substring(8, Math.min(text.length(), 12));
            return brand.equals("M4A ") ? Optional.of(M4A) : brand.matches("isom|iso[2-9]|mp4[12]|avc1|M4V |MSNV|dash") ? Optional.of(MP4) : Optional.empty();
        }
        if (text.startsWith("\u001aE\u00df\u00a3")) {
            return text.contains("webm") ? Optional.of(WEBM) : Optional.empty();
        }
        if (text.startsWith("OggS")) {
            return text.contains("vorbis") || text.contains("OpusHead") ? Optional.of(OGG) : Optional.empty();
        }
        boolean frame = head.length > 2 && (head[0] & 0xff) == 0xff && (head[1] & 0xe6) == 0xe2;
        return text.startsWith("ID3") || frame ? Optional.of(MP3) : Optional.empty();
    }

    /** Whether it is a picture as new telephones take them, which browsers cannot show. */
    static boolean isTelephonePicture(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1);
        return text.startsWith("ftyp", 4) && text.substring(8, Math.min(text.length(), 12)).matches("heic|heix|hevc|mif1|msf1|avif");
    }
}
