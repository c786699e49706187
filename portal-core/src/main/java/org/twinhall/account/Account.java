package org.twinhall.account;

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
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import org.twinhall.access.Role;
import org.twinhall.change.ChangeKey;
import org.twinhall.change.Tracked;
import org.twinhall.text.Dates;
import org.twinhall.text.Folding;
import org.twinhall.text.Language;

/**
 * A person who may sign in.
 *
 * <p>Born {@code INVITED} by an administrator or a group, or {@code UNCONFIRMED} by registration; {@code ACTIVE} once the
 * person has proved the address and chosen a password. May be {@code SUSPENDED} and activated again, and is {@code CLOSED}
 * at its person's wish: then name, address, password and roles are gone for good and only the id stays, so that what
 * others see of the person's work keeps its place.
 */
@Entity
@Table(name = "account")
public class Account implements Tracked {

    /** Most characters of a name. */
    public static final int LONGEST_NAME = 120;

    /** Most characters of an e-mail address. */
    public static final int LONGEST_EMAIL = 254;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
    private Long id;

    private String email;

    @Column(name = "email_key")
    private String emailKey;

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "password_hash")
    private String passwordHash;

    private String language;

    private String zone = Dates.ZONE.getId();

    private boolean notified = true;

    @Enumerated(EnumType.STRING)
    private AccountState state;

    private boolean demo;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    protected Account() {
    }

    Account(Email email, String name, Language language, AccountState state, Instant now) {
        this.email = email.address();
        this.emailKey = email.key();
        this.language = language.tag();
        this.state = state;
        this.createdAt = now;
        rename(name);
        roles.add(Role.MEMBER);
    }

    void rename(String newName) {
        name = newName.strip();
        nameKey = cut(Folding.key(name), 240);
    }

    void speak(Language newLanguage) {
        language = newLanguage.tag();
    }

    /** By which clock the person lives. */
    void liveIn(ZoneId newZone) {
        zone = newZone.getId();
    }

    /** Whether the person wants mail about texts that others do something with. */
    void wantNotices(boolean wanted) {
        notified = wanted;
    }

    /** Registered once more before the address was confirmed. */
    void registerAgain(String newName, Language newLanguage, Instant now) {
        rename(newName);
        speak(newLanguage);
        createdAt = now;
    }

    /** The address is proved and a password chosen. */
    void activate(String newPasswordHash) {
        passwordHash = newPasswordHash;
        state = AccountState.ACTIVE;
    }

    void changePassword(String newPasswordHash) {
        passwordHash = newPasswordHash;
    }

    /** Another address, proved by its holder. */
    void move(Email newEmail) {
        email = newEmail.address();
        emailKey = newEmail.key();
    }

    /** Registered by the person, then invited by somebody: the invitation counts. */
    void invite() {
        state = AccountState.INVITED;
    }

    void suspend() {
        state = AccountState.SUSPENDED;
    }

    /** Lets a suspended person in again, or back to the invitation that was never accepted. */
    void admit() {
        state = passwordHash == null ? AccountState.INVITED : AccountState.ACTIVE;
    }

    /** Network roles; every person is a member. */
    void changeRoles(Set<Role> newRoles) {
        if (!newRoles.stream().allMatch(Role::isOfNetwork)) {
            throw new IllegalArgumentException("roles of a group are given in the group");
        }
        var wanted = new HashSet<>(newRoles);
        wanted.add(Role.MEMBER);
        roles.retainAll(wanted);
        roles.addAll(wanted);
    }

    void markAsDemo() {
        demo = true;
    }

    /** Forgets the person. */
    void close() {
        email = "";
        emailKey = "closed " + id;
        name = "";
        nameKey = "";
        passwordHash = null;
        roles.clear();
        state = AccountState.CLOSED;
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    public Long getId() {
        return id;
    }

    /** The address as its person writes it; empty when closed. */
    public String getEmail() {
        return email;
    }

    String getEmailKey() {
        return emailKey;
    }

    /** The name to show; empty when closed. */
    public String getName() {
        return name;
    }

    /** Null until a password was chosen. */
    String getPasswordHash() {
        return passwordHash;
    }

    /** The language of the person's interface and mail. */
    public Language getLanguage() {
        return Language.of(language).orElse(Language.ENGLISH);
    }

    /** By which clock the person reads and enters times. */
    public ZoneId getZone() {
        return ZoneId.of(zone);
    }

    /** Whether the person wants mail about the texts they work on. */
    public boolean isNotified() {
        return notified;
    }

    public AccountState getState() {
        return state;
    }

    public boolean isActive() {
        return state == AccountState.ACTIVE;
    }

    public boolean isDemo() {
        return demo;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** Network roles; a copy. */
    public Set<Role> getRoles() {
        return Set.copyOf(roles);
    }

    @Override
    public ChangeKey changeKey() {
        return new ChangeKey("account", id);
    }
}
