package org.twinhall.conference.signup;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.twinhall.account.Secret;
import org.twinhall.text.Language;

/**
 * That somebody wants to come, alone or with others who stay together.
 *
 * <p>Born {@code PENDING} while its mail address is not shown to be right, {@code CONFIRMED} for who is signed in, or
 * {@code WAITING} when the places are gone; a freed place is {@code OFFERED} for some hours. Where the organisers decide it is
 * {@code UNPROVED} and then {@code APPROVAL} before. It ends {@code WITHDRAWN}, {@code LAPSED}, {@code DECLINED} or {@code CANCELLED} and is kept then, until the event's people are forgotten.
 */
@Entity
@Table(name = "conference_sign_up")
public class SignUp {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conference_sign_up_seq")
    @SequenceGenerator(name = "conference_sign_up_seq", sequenceName = "conference_sign_up_seq", allocationSize = 50)
    private Long id;

    @Column(name = "form_id")
    private long formId;

    @Enumerated(EnumType.STRING)
    private SignUpState state;

    private String name;

    private String email;

    @Column(name = "email_key")
    private String emailKey;

    private String language;

    @Column(name = "group_id")
    private Long groupId;

    @Column(name = "account_id")
    private Long accountId;

    private String secret = Secret.random().value();

    private String others;

    private int people;

    @Enumerated(EnumType.STRING)
    @Column(name = "shown_to")
    private Audience shownTo;

    private String note = "";

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "queued_at")
    private Instant queuedAt;

    @Column(name = "hold_until")
    private Instant holdUntil;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    @Column(name = "mailed_at")
    private Instant mailedAt;

    @Column(name = "letters_stopped_at")
    private Instant lettersStoppedAt;

    @ElementCollection
    @CollectionTable(name = "conference_answer", joinColumns = @JoinColumn(name = "sign_up_id"))
    private Set<Answer> answers = new HashSet<>();

    @Version
    private int version;

    protected SignUp() {
    }

    SignUp(long formId, Application application, Language language, Long accountId, Instant now) {
        this.formId = formId;
        this.email = application.email();
        this.emailKey = key(email);
        this.language = language.tag();
        this.groupId = application.groupId();
        this.accountId = accountId;
        this.createdAt = now;
        this.mailedAt = now;
        write(application);
    }

    /** What makes two spellings the same address. */
    static String key(String email) {
        return email.toLowerCase(Locale.ROOT);
    }

    final void write(Application application) {
        name = application.name();
        others = String.join("\n", application.others());
        people = application.people();
        shownTo = application.shownTo();
    }

    /** Keeps these answers and no others. */
    void answer(Set<Answer> wanted) {
        answers.retainAll(wanted);
        answers.addAll(wanted);
    }

    void hold(SignUpState held, Instant until) {
        state = held;
        holdUntil = until;
    }

    void await(Instant now) {
        state = SignUpState.WAITING;
        queuedAt = queuedAt == null ? now : queuedAt;
        holdUntil = null;
    }

    /** Whose it is, once the address is shown to be theirs. */
    void belongTo(long account) {
        accountId = account;
    }

    void confirm() {
        state = SignUpState.CONFIRMED;
        holdUntil = null;
    }

    void end(SignUpState ended, String why, Instant now) {
        state = ended;
        note = why;
        endedAt = now;
        holdUntil = null;
    }

    /** Notes when the first of them came; null when nobody has. */
    public void arrive(Instant moment) {
        arrivedAt = moment;
    }

    void stopLetters(Instant now) {
        lettersStoppedAt = now;
    }

    void remind(Instant now) {
        mailedAt = now;
    }

    /** The answer to a question is gone. */
    void forget(long questionId) {
        answers.removeIf(answer -> answer.getQuestionId() == questionId);
    }

    /** Only that somebody was there is kept: in which state, for which group, with how many. */
    void forget() {
        name = "";
        email = "";
        emailKey = "";
        others = "";
        note = "";
        shownTo = Audience.NOBODY;
        accountId = null;
        answers.clear();
    }

    public Long getId() {
        return id;
    }

    public long getFormId() {
        return formId;
    }

    public SignUpState getState() {
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

    /** The group for which they come; null for none. */
    public Long getGroupId() {
        return groupId;
    }

    /** The account of whoever was signed in; null for nobody. */
    public Long getAccountId() {
        return accountId;
    }

    /** What the private link ends with: each mail to the person carries it. */
    public String getSecret() {
        return secret;
    }

    /** The names of those who come with them. */
    public List<String> getOthers() {
        return others.lines().toList();
    }

    /** How many places it needs. */
    public int getPeople() {
        return people;
    }

    /** To whom they agreed to be shown as somebody who takes part; those who come with them are not shown. */
    public Audience getShownTo() {
        return shownTo;
    }

    /** Why the organisers cancelled it. */
    public String getNote() {
        return note;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** Since when it waits or waited; null for never. */
    public Instant getQueuedAt() {
        return queuedAt;
    }

    /** Until when a place is held for an answer; null when none is waited for. */
    public Instant getHoldUntil() {
        return holdUntil;
    }

    public Instant getEndedAt() {
        return endedAt;
    }

    /** When the first of them came; null while nobody has. */
    public Instant getArrivedAt() {
        return arrivedAt;
    }

    /** Whether the organisers may write letters that are no formal notices. */
    public boolean wantsLetters() {
        return lettersStoppedAt == null;
    }

    /** When a mail with the private link was last asked for. */
    Instant getMailedAt() {
        return mailedAt;
    }

    /** The answers as they are kept; {@link Answers} reads them. */
    Set<Answer> answers() {
        return Set.copyOf(answers);
    }
}
