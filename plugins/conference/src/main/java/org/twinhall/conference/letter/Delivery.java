package org.twinhall.conference.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** That a letter goes to somebody, and by which mail it went. */
@Entity
@Table(name = "conference_delivery")
public class Delivery {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conference_delivery_seq")
    @SequenceGenerator(name = "conference_delivery_seq", sequenceName = "conference_delivery_seq", allocationSize = 50)
    private Long id;

    @Column(name = "letter_id")
    private long letterId;

    @Column(name = "sign_up_id")
    private long signUpId;

    @Column(name = "mail_id")
    private Long mailId;

    @Column(name = "mailed_at")
    private Instant mailedAt;

    @Column(name = "left_out")
    private boolean leftOut;

    @Version
    private int version;

    protected Delivery() {
    }

    Delivery(long letterId, long signUpId) {
        this.letterId = letterId;
        this.signUpId = signUpId;
    }

    /** It went by that mail; null when there is nobody any more to whom it could go. */
    void mailed(Long mail, Instant now) {
        mailId = mail;
        mailedAt = now;
    }

    /** Its receiver wants no letters. */
    void leaveOut(Instant now) {
        leftOut = true;
        mailedAt = now;
    }

    /** Whether its receiver was left out, who wants no letters. */
    public boolean isLeftOut() {
        return leftOut;
    }

    public Long getId() {
        return id;
    }

    public long getLetterId() {
        return letterId;
    }

    public long getSignUpId() {
        return signUpId;
    }

    public Long getMailId() {
        return mailId;
    }

    /** When its mail was written; null before. */
    public Instant getMailedAt() {
        return mailedAt;
    }
}
