package org.twinhall.conference.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import org.twinhall.account.Secret;
import org.twinhall.text.Language;

/**
 * That somebody is invited through a form.
 *
 * <p>Born {@code INVITED}, with a place that is kept where the form says so, until it is {@code ACCEPTED} by signing up,
 * {@code DECLINED}, {@code EXPIRED} or {@code WITHDRAWN}. One that was not accepted can be sent anew.
 */
@Entity(name = "EventInvitation")
@Table(name = "conference_invitation")
public class Invitation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conference_invitation_seq")
    @SequenceGenerator(name = "conference_invitation_seq", sequenceName = "conference_invitation_seq", allocationSize = 50)
    private Long id;

    @Column(name = "form_id")
    private long formId;

    @Enumerated(EnumType.STRING)
    private InvitationState state;

    private String name;

    private String email;

    @Column(name = "email_key")
    private String emailKey;

    private String language;

    @Column(name = "group_id")
    private Long groupId;

    private boolean reserved;

    private String secret = Secret.random().value();

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "sign_up_id")
    private Long signUpId;

    @Version
    private int version;

    protected Invitation() {
    }

    Invitation(long formId, Invitee invitee) {
        this.formId = formId;
        name = invitee.name();
        email = invitee.email();
        emailKey = key(invitee.email());
        language = invitee.language().tag();
        groupId = invitee.groupId();
    }

    /** What makes two spellings the same address. */
    static String key(String email) {
        return email.toLowerCase(Locale.ROOT);
    }

    void invite(boolean keepsPlace, Instant now, Instant until) {
        state = InvitationState.INVITED;
        reserved = keepsPlace;
        invitedAt = now;
        expiresAt = until;
        answeredAt = null;
        signUpId = null;
    }

    /** Ends it; a place that was kept is not kept any more. */
    void end(InvitationState ended, Long made, Instant now) {
        state = ended;
        signUpId = made;
        answeredAt = now;
        reserved = false;
    }

    public Long getId() {
        return id;
    }

    public long getFormId() {
        return formId;
    }

    public InvitationState getState() {
        return state;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public Language getLanguage() {
        return Language.of(language).orElseThrow();
    }

    /** The group for which they come; null when they say it themselves. */
    public Long getGroupId() {
        return groupId;
    }

    /** Whether a place is kept until it is answered. */
    public boolean isReserved() {
        return reserved;
    }

    /** What the private link ends with. */
    public String getSecret() {
        return secret;
    }

    public Instant getInvitedAt() {
        return invitedAt;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    /** The sign-up that came of it; null for none. */
    public Long getSignUpId() {
        return signUpId;
    }

    /** Whether it can be answered. */
    boolean isOpen(Instant now) {
        return state == InvitationState.INVITED && now.isBefore(expiresAt);
    }
}
