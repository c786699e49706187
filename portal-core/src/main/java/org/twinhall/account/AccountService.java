package org.twinhall.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.twinhall.access.Access;
import org.twinhall.access.Role;
import org.twinhall.account.password.PasswordRules;
import org.twinhall.account.password.Passwords;
import org.twinhall.audit.Act;
import org.twinhall.audit.AuditTrail;
import org.twinhall.persistence.Transactional;
import org.twinhall.text.Language;

/** Inviting people, giving them network roles, keeping them out. */
@Singleton
public class AccountService {

    /** To invite people, change their network roles, suspend and activate them. */
    public static final String ADMINISTER = "account.administer";

    private final Accounts accounts;
    private final AccountTokens tokens;
    private final SignIns signIns;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final Letters letters;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    AccountService(Accounts accounts, AccountTokens tokens, SignIns signIns, Passwords passwords, PasswordRules rules,
                   Letters letters, Access access, AuditTrail audit, Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.signIns = signIns;
        this.passwords = passwords;
        this.rules = rules;
        this.letters = letters;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** A page of people by name; words narrow by name or address, a null state leaves only closed accounts out. */
    public List<Account> list(String words, AccountState state, int offset, int limit) {
        access.require(ADMINISTER);
        return accounts.list(words, state, offset, limit);
    }

    public long count(String words, AccountState state) {
        access.require(ADMINISTER);
        return accounts.count(words, state);
    }

    /** A person who has not closed the account. */
    public Optional<Account> find(long id) {
        access.require(ADMINISTER);
        return accounts.find(id).filter(account -> account.getState() != AccountState.CLOSED);
    }

    /**
     * Invites somebody by mail, with network roles.
     *
     * @throws RefusedException when the address already has an account, or is none
     */
    @Transactional
    public Account invite(String email, String name, Language language, Set<Role> roles) {
        access.require(ADMINISTER);
        if (accounts.findByEmail(email).filter(account -> account.getState() != AccountState.UNCONFIRMED).isPresent()) {
            throw new RefusedException("refused.known");
        }
        var account = invited(email, name, language);
        account.changeRoles(roles);
        return account;
    }

    /**
     * The account of an address, invited by mail when there is none: how a group takes somebody in. The caller has asked
     * whether the person at work may.
     *
     * @throws RefusedException when it is no address
     */
    @Transactional
    public Account findOrInvite(String email, String name, Language language) {
        access.requireSignedIn();
        return accounts.findByEmail(email).filter(account -> account.getState() != AccountState.UNCONFIRMED)
                .orElseGet(() -> invited(email, name, language));
    }

    private Account invited(String email, String name, Language language) {
        var account = accounts.findByEmail(email).orElseGet(() -> added(email, name, language, AccountState.INVITED));
        account.invite();
        account.rename(name);
        account.speak(language);
        sendInvitation(account);
        audit.record(Act.of("account.invite", "account", account.getId(), account.getName()));
        return account;
    }

    private Account added(String email, String name, Language language, AccountState state) {
        var address = new Email(email);
        if (!address.isValid()) {
            throw new RefusedException("refused.email");
        }
        return accounts.add(new Account(address, name, language, state, clock.instant()));
    }

    /** Sends the invitation once more, with a new link; only to somebody who has not accepted it. */
    @Transactional
    public void inviteAgain(long id) {
        access.require(ADMINISTER);
        var account = accounts.lock(id).orElseThrow();
        if (account.getState() != AccountState.INVITED) {
            throw new RefusedException("refused.accepted");
        }
        sendInvitation(account);
        audit.record(Act.of("account.inviteAgain", "account", id, account.getName()));
    }

    private void sendInvitation(Account account) {
        letters.invite(account, access.identity().isSignedIn() ? access.identity().name() : "");
    }

    /**
     * Makes an account that can be used at once, without a mail: for the command line and the demo.
     *
     * @throws RefusedException when the address has an account, or the password is not good enough
     */
    @Transactional
    public Account create(String email, String name, Language language, String password, Set<Role> roles) {
        access.require(ADMINISTER);
        if (accounts.findByEmail(email).isPresent()) {
            throw new RefusedException("refused.known");
        }
        requireGood(password, email, name);
        var account = added(email, name, language, AccountState.INVITED);
        account.activate(passwords.hash(password));
        account.changeRoles(roles);
        audit.record(Act.of("account.create", "account", account.getId(), account.getName()).changed(null, words(roles)));
        return account;
    }

    /** Gives an account a new password and signs it out everywhere: how the command line helps somebody back in. */
    @Transactional
    public void setPassword(long id, String password) {
        access.require(ADMINISTER);
        var account = accounts.lock(id).orElseThrow();
        requireGood(password, account.getEmail(), account.getName());
        if (account.getState() == AccountState.SUSPENDED) {
            account.changePassword(passwords.hash(password));
        } else {
            account.activate(passwords.hash(password));
        }
        signIns.removeOf(id, null);
        tokens.removeOf(id);
        audit.record(Act.of("account.setPassword", "account", id, account.getName()));
    }

    private void requireGood(String password, String email, String name) {
        rules.problem(password, email, name).ifPresent(key -> {
            throw new RefusedException(key);
        });
    }

    /** Changes network roles; the last administrator keeps that role. */
    @Transactional
    public void changeRoles(long id, Set<Role> roles) {
        access.require(ADMINISTER);
        if (!roles.contains(Role.ADMINISTRATOR)) {
            requireOtherAdministrator(id);
        }
        var account = accounts.lock(id).orElseThrow();
        var before = words(account.getRoles());
        account.changeRoles(roles);
        var after = words(account.getRoles());
        if (!before.equals(after)) {
            audit.record(Act.of("account.changeRoles", "account", id, account.getName()).changed(before, after));
        }
    }

    private static String words(Set<Role> roles) {
        return String.join(", ", new TreeSet<>(roles).stream().map(role -> role.name().toLowerCase(java.util.Locale.ROOT)).toList());
    }

    /** Keeps somebody out, now and until activated again. */
    @Transactional
    public void suspend(long id) {
        access.require(ADMINISTER);
        requireOtherAdministrator(id);
        var account = accounts.lock(id).orElseThrow();
        if (account.getState() == AccountState.ACTIVE || account.getState() == AccountState.INVITED) {
            account.suspend();
            signIns.removeOf(id, null);
            tokens.removeOf(id);
            audit.record(Act.of("account.suspend", "account", id, account.getName()));
        }
    }

    /** Lets a suspended person in again. */
    @Transactional
    public void activate(long id) {
        access.require(ADMINISTER);
        var account = accounts.lock(id).orElseThrow();
        if (account.getState() == AccountState.SUSPENDED) {
            account.admit();
            audit.record(Act.of("account.activate", "account", id, account.getName()));
        }
    }

    /** Refuses what would leave the network without an administrator; locks them all, so that two cannot step back at once. */
    void requireOtherAdministrator(long id) {
        var administrators = accounts.listIdsOfAdministrators().stream().map(accounts::lock).flatMap(Optional::stream)
                .filter(account -> account.isActive() && account.getRoles().contains(Role.ADMINISTRATOR)).map(Account::getId).toList();
        if (administrators.equals(List.of(id))) {
            throw new RefusedException("refused.lastAdministrator");
        }
    }
}
