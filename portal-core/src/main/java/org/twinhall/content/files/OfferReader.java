package org.twinhall.content.files;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.twinhall.media.MediaNote;
import org.twinhall.media.MediaText;

/** Reads what tus calls metadata: names and their values in Base64, parted by commas. What cannot be read is not there. */
final class OfferReader {

    private static final int LONGEST_FINGERPRINT = 64;

    private final Map<String, String> values = new HashMap<>();

    OfferReader(String header) {
        for (var pair : header == null ? new String[0] : header.split(",")) {
            var parts = pair.strip().split(" ", 2);
            if (parts.length == 2) {
                values.put(parts[0], decoded(parts[1].strip()));
            }
        }
    }

    Offer read(Long groupId, long length) {
        boolean arabic = value("language", 2).equals("ar");
        var alt = value("alt", MediaText.LONGEST_ALT);
        var text = new MediaText(arabic ? "" : alt, arabic ? alt : "", value("credit", MediaText.LONGEST_CREDIT));
        return new Offer(groupId, value("filename", Arrival.LONGEST_NAME), length, value("filetype", 100).startsWith("image/"),
                value("fingerprint", LONGEST_FINGERPRINT), text, value("tags", MediaNote.LONGEST_TAGS));
    }

    private String value(String name, int longest) {
        var value = values.getOrDefault(name, "").strip();
        return value.length() > longest ? value.substring(0, longest) : value;
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
