package org.twinhall.media;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.twinhall.web.Texts;

/** Says in the reader's language why a file cannot be kept. */
@Singleton
public class Refusals {

    private final Texts texts;
    private final MediaSettings settings;

    @Inject
    Refusals(Texts texts, MediaSettings settings) {
        this.texts = texts;
        this.settings = settings;
    }

    /** Why this file was refused. */
    public String text(UploadRefusedException refusal, Locale locale) {
        return texts.get(Refusals.class, refusal.key(), locale, refusal.argument());
    }

    /** That the form was larger than any file may be. */
    public String tooLarge(Locale locale) {
        return texts.get(Refusals.class, "media.refused.tooLarge", locale, settings.largestInMegabytes());
    }

    /** That the file did not arrive whole. */
    public String incomplete(Locale locale) {
        return texts.get(Refusals.class, "media.refused.incomplete", locale);
    }

    /** That this person may not upload here. */
    public String denied(Locale locale) {
        return texts.get(Refusals.class, "media.refused.denied", locale);
    }
}
