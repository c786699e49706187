package org.twinhall.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twinhall.access.Access;
import org.twinhall.account.password.PasswordRules;
import org.twinhall.account.password.Passwords;
import org.twinhall.account.throttle.Limit;
import org.twinhall.account.throttle.Throttle;
import org.twinhall.audit.Act;
import org.twinhall.audit.AuditTrail;
import org.twinhall.persistence.Transactional;
import org.twinhall.plugin.PersonalData;
import org.twinhall.text.Language;

/** What people do with their own account. */
@Singleton
public class ProfileService {

    private static final Limit PASSWORD = new Limit("password account", 10, java.time.Duration.ofMinutes(15));

    private final Accounts accounts;
    private final AccountTokens tokens;
    private final SignIns signIns;
    private final AccountService service;
    private final Letters letters;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final Throttle throttle;
    private final Set<PersonalData> personalData;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ProfileService(Accounts accounts, AccountTokens tokens, SignIns signIns, AccountService service, Letters letters,
                   Passwords passwords, PasswordRules rules, Throttle throttle, Set<PersonalData> personalData, Access access,
                   AuditTrail audit, Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.signIns = signIns;
        this.service = service;
        this.letters = letters;
        this.passwords = passwords;
        this.rules = rules;
        this.throttle = throttle;
        this.personalData = personalData;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The account of the person at work. */
    public Account own() {
        return accounts.find(access.requireSignedIn().accountId()).orElseThrow();
    }

    /** Changes the name that others see, the language of pages and mail, the clock, and whether mail tells of one's texts. */
    @Transactional
    public void change(String name, Language language, ZoneId zone, boolean notified) {
        var account = locked();
        var before = account.getName();
        account.rename(name);
        account.speak(language);
        account.liveIn(zone);
        account.wantNotices(notified);
        if (!before.equals(account.getName())) {
            audit.record(Act.of("account.rename", "account", account.getId(), account.getName()).changed(before, account.getName()));
        }
    }

    /**
     * Changes the password; every other browser is signed out.
     *
     * @param current what the person says the password is now
     * @param kept    the token of the sign-in that stays
     * @throws RefusedException when the current one is wrong or the new one not good enough
     */
    @Transactional
    public void changePassword(String current, String next, String kept) {
        var account = locked();
        requirePassword(account, current);
        rules.problem(next, account.getEmail(), account.getName()).ifPresent(key -> {
            throw new RefusedException(key);
        });
        account.changePassword(passwords.hash(next));
        signIns.removeOf(account.getId(), kept == null ? null : new Secret(kept).hash());
        tokens.removeOf(account.getId());
        letters.tellPasswordChanged(account);
        audit.record(Act.of("account.changePassword", "account", account.getId(), account.getName()));
    }

    /**
     * Asks for another address: it becomes the account's when its holder follows the link that is mailed there.
     *
     * @throws RefusedException when the password is wrong, or the address is none or the account's own
     */
    @Transactional
    public void askForEmail(String address, String password) {
        var account = locked();
        requirePassword(account, password);
        var email = new Email(address);
        if (!email.isValid()) {
            throw new RefusedException("refused.email");
        }
        if (email.key().equals(account.getEmailKey())) {
            throw new RefusedException("refused.sameEmail");
        }
        letters.proveEmail(account, email, accounts.findByEmail(email.address()).isPresent());
        audit.record(Act.of("account.askForEmail", "account", account.getId(), account.getName()));
    }

    /** Counts a guess of the current password; call it before the verb that asks for one, outside any transaction. */
    public void countGuess() {
        throttle.take(PASSWORD, Long.toString(access.requireSignedIn().accountId()));
    }

    /** The guess was right. */
    public void forgetGuesses() {
        throttle.clear(PASSWORD, Long.toString(access.requireSignedIn().accountId()));
    }

    /** Where the person is signed in, the latest used first. */
    public List<SignIn> listSignIns() {
        return signIns.listOf(access.requireSignedIn().accountId(), clock.instant());
    }

    /** Whether a sign-in is the one of the browser that shows the token. */
    public boolean isHere(SignIn signIn, String token) {
        return signIn.isOf(token);
    }

    /** Ends every sign-in of the person, this one too. */
    @Transactional
    public void signOutEverywhere() {
        var account = locked();
        signIns.removeOf(account.getId(), null);
        audit.record(Act.of("account.signOutEverywhere", "account", account.getId(), account.getName()));
    }

    /** Everything that the portal holds about the person, by heading. */
    public Map<String, Object> export() {
        var id = access.requireSignedIn().accountId();
        var all = new LinkedHashMap<String, Object>();
        personalData.forEach(part -> all.putAll(part.export(id)));
        return all;
    }

    /**
     * Forgets the person for good, in every feature.
     *
     * @throws RefusedException when the password is wrong, or nobody else could administer the network
     */
    @Transactional
    public void close(String password) {
        var id = access.requireSignedIn().accountId();
        service.requireOtherAdministrator(id);
        var account = locked();
        requirePassword(account, password);
        audit.record(Act.of("account.close", "account", id, ""));
        personalData.forEach(part -> part.erase(id));
    }

    private Account locked() {
        return accounts.lock(access.requireSignedIn().accountId()).orElseThrow();
    }

    private void requirePassword(Account account, String password) {
        if (!passwords.matches(password, account.getPasswordHash())) {
            throw new RefusedException("refused.password");
        }
    }
}
