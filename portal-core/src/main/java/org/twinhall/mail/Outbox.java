package org.twinhall.mail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.twinhall.persistence.Transactional;
import org.twinhall.text.Language;

/** Where services leave mail. */
@Singleton
public class Outbox {

    private static final int LONGEST_SUBJECT = 500;

    private final OutboxMails mails;
    private final MailRenderer renderer;
    private final MailSettings settings;
    private final Clock clock;

    @Inject
    Outbox(OutboxMails mails, MailRenderer renderer, MailSettings settings, Clock clock) {
        this.mails = mails;
        this.renderer = renderer;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Renders a mail and stores it in the transaction of the calling verb: a verb that is rolled back sends nothing, one
     * that is committed has sent it.
     *
     * @param to       the receiver's address
     * @param language the receiver's language
     * @param mail     makes the mail with the component id it gets: {@code id -> new SignUpMail(id, signUp)}
     * @return its id, by which one can ask where it stands
     */
    @Transactional
    public long send(String to, Language language, Function<String, MailPanel> mail) {
        var rendered = renderer.render(language, mail);
        var from = settings.from();
        var messageId = "<" + UUID.randomUUID() + from.substring(from.indexOf('@')) + ">";
        return mails.add(new OutboxMail(messageId, to, language, withWholeSubject(rendered),
                settings.isConfigured() ? MailState.QUEUED : MailState.KEPT, clock.instant())).getId();
    }

    /** Where mails stand, by their ids; those that are no more were sent long ago. */
    public Map<Long, MailState> states(Collection<Long> ids) {
        return mails.states(ids);
    }

    /** Forgets the mails to an address that are not on their way. */
    @Transactional
    public void forget(String address) {
        mails.removeTo(address);
    }

    private static RenderedMail withWholeSubject(RenderedMail mail) {
        var subject = mail.subject().replaceAll("\\s+", " ").strip();
        return new RenderedMail(subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT - 1) + "…",
                mail.html(), mail.text(), mail.replyTo(), mail.stopAddress());
    }
}
