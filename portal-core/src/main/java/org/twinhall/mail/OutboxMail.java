package org.twinhall.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.twinhall.text.Language;

/**
 * A mail on its way.
 *
 * <p>Born {@code QUEUED} in the transaction of the verb that sends it ({@code KEPT} without an SMTP server). A node
 * claims it ({@code SENDING}) under a lease, and it ends {@code SENT}, or waits for its next attempt, or is
 * {@code FAILED} when three days of attempts were in vain. Its Message-ID never changes, so that a receiver can tell a
 * mail that had to be handed over a second time.
 */
@Entity
@Table(name = "outbox_mail")
public class OutboxMail {

    private static final Duration GIVE_UP_AFTER = Duration.ofDays(3);
    private static final int LONGEST_ERROR = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outbox_mail_seq")
    @SequenceGenerator(name = "outbox_mail_seq", sequenceName = "outbox_mail_seq", allocationSize = 50)
    private Long id;

    @Column(name = "message_id")
    private String messageId;

    private String recipient;

    private String language;

    private String subject;

    @Lob
    private String html;

    @Lob
    private String plain;

    @Column(name = "reply_to")
    private String replyTo;

    @Column(name = "stop_address")
    private String stopAddress;

    @Enumerated(EnumType.STRING)
    private MailState state;

    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "leased_until")
    private Instant leasedUntil;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "last_error")
    private String lastError;

    protected OutboxMail() {
    }

    OutboxMail(String messageId, String recipient, Language language, RenderedMail mail, MailState state, Instant now) {
        this.messageId = messageId;
        this.recipient = recipient;
        this.language = language.tag();
        this.subject = mail.subject();
        this.html = mail.html();
        this.plain = mail.text();
        this.replyTo = mail.replyTo();
        this.stopAddress = mail.stopAddress();
        this.state = state;
        this.nextAttemptAt = now;
        this.createdAt = now;
    }

    /** The SMTP server took it. What it said is its receiver's alone from now on. */
    void sent(Instant now) {
        state = MailState.SENT;
        sentAt = now;
        leasedUntil = null;
        lastError = null;
        html = "";
        plain = "";
    }

    /** An attempt failed; there will be another one after the delay, unless it has been tried for too long. */
    void postpone(Instant now, Duration delay, String error) {
        if (createdAt.plus(GIVE_UP_AFTER).isBefore(now)) {
            fail(error);
            return;
        }
        state = MailState.QUEUED;
        nextAttemptAt = now.plus(delay);
        leasedUntil = null;
        lastError = cut(error);
    }

    /** It will not be tried again by itself. */
    void fail(String error) {
        state = MailState.FAILED;
        leasedUntil = null;
        lastError = cut(error);
    }

    /** An administrator wants it sent after all. */
    void queueAgain(Instant now) {
        state = MailState.QUEUED;
        // A fresh start: the three days count from now.
        createdAt = now;
        nextAttemptAt = now;
        attempts = 0;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_ERROR ? text : text.substring(0, LONGEST_ERROR - 1) + "…";
    }

    public Long getId() {
        return id;
    }

    public String getMessageId() {
        return messageId;
    }

    public String getRecipient() {
        return recipient;
    }

    public Language getLanguage() {
        return Language.of(language).orElse(Language.ENGLISH);
    }

    public String getSubject() {
        return subject;
    }

    /** The HTML part; empty once the mail is sent. */
    public String getHtml() {
        return html;
    }

    /** The plain-text part; empty once the mail is sent. */
    public String getPlain() {
        return plain;
    }

    /** Who gets answers; null for the portal's own address. */
    public String getReplyTo() {
        return replyTo;
    }

    /** Where the receiver stops such mails; null where nobody can. */
    public String getStopAddress() {
        return stopAddress;
    }

    public MailState getState() {
        return state;
    }

    /** How many times a node has taken it in hand. */
    public int getAttempts() {
        return attempts;
    }

    public Instant getNextAttemptAt() {
        return nextAttemptAt;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** When the SMTP server took it; null before. */
    public Instant getSentAt() {
        return sentAt;
    }

    /** Why the last attempt failed; null when it did not. */
    public String getLastError() {
        return lastError;
    }
}
