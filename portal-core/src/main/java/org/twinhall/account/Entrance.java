package org.twinhall.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.twinhall.access.Access;
import org.twinhall.access.Identity;
import org.twinhall.account.password.PasswordRules;
import org.twinhall.account.password.Passwords;
import org.twinhall.audit.Act;
import org.twinhall.audit.AuditTrail;
import org.twinhall.persistence.Transactional;
import org.twinhall.text.Language;

/** The transactions by which people come in; {@link RegistrationService} throttles and asks them. */
@Singleton
public class Entrance {

    private final Accounts accounts;
    private final AccountTokens tokens;
    private final SignIns signIns;
    private final Letters letters;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Entrance(Accounts accounts, AccountTokens tokens, SignIns signIns, Letters letters, Passwords passwords,
             PasswordRules rules, Access access, AuditTrail audit, Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.signIns = signIns;
        this.letters = letters;
        this.passwords = passwords;
        this.rules = rules;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void register(Email email, String name, Language language) {
        var known = accounts.findByEmail(email.address());
        known.filter(account -> account.getState() == AccountState.UNCONFIRMED)
                .ifPresent(account -> account.registerAgain(name, language, clock.instant()));
        letters.answerRegistration(known.orElseGet(
                () -> accounts.add(new Account(email, name, language, AccountState.UNCONFIRMED, clock.instant()))));
    }

    @Transactional
    public void forgot(Email email, Language language) {
        letters.answerReset(email.address(), language, accounts.findByEmail(email.address()));
    }

    /** The person proved the address and chose a password. */
    @Transactional
    public Account accept(TokenPurpose purpose, String token, String name, Language language, String password) {
        var account = holder(purpose, token);
        requireGood(password, account.getEmail(), name);
        account.rename(name);
        account.speak(language);
        account.activate(passwords.hash(password));
        record(purpose == TokenPurpose.INVITE ? "account.accept" : "account.confirm", account);
        return account;
    }

    @Transactional
    public Account reset(String token, String password) {
        var account = holder(TokenPurpose.RESET, token);
        requireGood(password, account.getEmail(), account.getName());
        account.changePassword(passwords.hash(password));
        signIns.removeOf(account.getId(), null);
        letters.tellPasswordChanged(account);
        record("account.reset", account);
        return account;
    }

    /** The address is proved: it is the account's from now on, and the old one is told. */
    @Transactional
    public Account changeEmail(String token) {
        var used = tokens.use(TokenPurpose.EMAIL, token).orElseThrow(() -> new RefusedException("refused.link"));
        var email = new Email(used.getEmail());
        var account = accounts.lock(used.getAccountId()).filter(found -> fits(TokenPurpose.EMAIL, found))
                .orElseThrow(() -> new RefusedException("refused.link"));
        if (accounts.findByEmail(email.address()).isPresent()) {
            throw new RefusedException("refused.link");
        }
        letters.tellEmailChanged(account, email);
        account.move(email);
        record("account.changeEmail", account);
        return account;
    }

    /** The address that a link proves, if the link still works. */
    Optional<String> peekEmail(String token) {
        return tokens.peek(TokenPurpose.EMAIL, token).filter(found -> accounts.find(found.getAccountId())
                .filter(account -> fits(TokenPurpose.EMAIL, account)).isPresent()).map(AccountToken::getEmail);
    }

    private Account holder(TokenPurpose purpose, String token) {
        return tokens.use(purpose, token).map(AccountToken::getAccountId).flatMap(accounts::lock).filter(account -> fits(purpose, account))
                .orElseThrow(() -> new RefusedException("refused.link"));
    }

    /** The account behind a link that still works. */
    Optional<Account> peek(TokenPurpose purpose, String token) {
        return tokens.peek(purpose, token).map(AccountToken::getAccountId).flatMap(accounts::find).filter(account -> fits(purpose, account));
    }

    private static boolean fits(TokenPurpose purpose, Account account) {
        return account.getState() == switch (purpose) {
            case INVITE -> AccountState.INVITED;
            case CONFIRM -> AccountState.UNCONFIRMED;
            case RESET, EMAIL -> AccountState.ACTIVE;
        };
    }

    private void requireGood(String password, String email, String name) {
        rules.problem(password, email, name).ifPresent(key -> {
            throw new RefusedException(key);
        });
    }

    /** Nobody is signed in here: the holder of the link is who acts. */
    private void record(String verb, Account account) {
        var holder = new Identity(account.getId(), account.getName(), null, account.getZone(), account.getRoles(), java.util.Map.of());
        access.as(holder, () -> {
            audit.record(Act.of(verb, "account", account.getId(), account.getName()));
            return null;
        });
    }
}
