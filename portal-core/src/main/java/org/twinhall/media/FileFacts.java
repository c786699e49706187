package org.twinhall.media;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.text.NumberFormat;
import java.util.Locale;
import org.twinhall.web.Texts;

/** What people are told of a file before they open it: its type and its size. */
@Singleton
public class FileFacts {

    private static final double KILOBYTE = 1024;
    private static final double MEGABYTE = 1024 * KILOBYTE;

    private final Texts texts;

    @Inject
    FileFacts(Texts texts) {
        this.texts = texts;
    }

    /** In few words: {@code PDF, 1.2 MB}. */
    public String text(MediaFile file, Locale locale) {
        return texts.get(FileFacts.class, "media.facts", locale, file.getType().name(), size(file.getSize(), locale));
    }

    /** A number of bytes as people say it. */
    public String size(long bytes, Locale locale) {
        boolean large = bytes >= MEGABYTE;
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(large && bytes < 10 * MEGABYTE ? 1 : 0);
        return texts.get(FileFacts.class, large ? "media.megabytes" : "media.kilobytes", locale,
                format.format(Math.ceil(bytes / (large ? MEGABYTE / 10 : KILOBYTE)) / (large ? 10 : 1)));
    }
}
