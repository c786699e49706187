package org.twinhall.mail;

import java.time.Instant;
import org.twinhall.text.Language;

/** A mail as it stands in a list. */
public record MailLine(long id, String recipient, String languageTag, String subject, MailState state, Instant createdAt) {

    /** The language of the subject. */
    public Language language() {
        return Language.of(languageTag).orElse(Language.ENGLISH);
    }
}
