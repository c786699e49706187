package org.twinhall.media;

import java.util.Locale;
import org.twinhall.text.Slug;

/**
 * The name under which somebody uploaded a file.
 *
 * @param shown the name without its folders, as people see it
 */
record FileName(String shown) {

    private static final int LONGEST = 200;

    static FileName of(String uploaded) {
        var name = uploaded == null ? "" : uploaded.replaceAll(".*[/\\\\]", "").replaceAll("[\\p{Cc}\\p{Cf}\"<>|:*?]", "").strip();
        return new FileName(name.length() <= LONGEST ? name : name.substring(0, LONGEST));
    }

    /** The name in an address: latin letters, digits and hyphens, with the ending of what is kept. */
    String inAddress(FileType type) {
        var slug = Slug.of(shown.replaceAll("\\.[^.]*$", "")).replaceAll("[^a-z0-9-]", "").replaceAll("-{2,}", "-")
                .replaceAll("^-|-$", "");
        var fallback = type.kind().name().toLowerCase(Locale.ROOT);
        return (slug.isEmpty() || slug.equals("untitled") ? fallback : slug) + "." + type.extension();
    }
}
