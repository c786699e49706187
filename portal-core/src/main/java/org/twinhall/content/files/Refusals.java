package org.twinhall.content.files;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.twinhall.media.MediaSettings;
import org.twinhall.media.UploadRefusedException;
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

    String text(UploadRefusedException refusal, Locale locale) {
        return texts.get(Refusals.class, refusal.key(), locale, refusal.argument());
    }

    String tooLarge(Locale locale) {
        return texts.get(Refusals.class, "media.refused.tooLarge", locale, settings.largestInMegabytes());
    }

    String incomplete(Locale locale) {
        return texts.get(Refusals.class, "media.refused.incomplete", locale);
    }

    String denied(Locale locale) {
        return texts.get(Refusals.class, "media.refused.denied", locale);
    }
}
