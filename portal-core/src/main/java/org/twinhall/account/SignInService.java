package org.twinhall.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twinhall.access.Identity;
import org.twinhall.access.Role;
import org.twinhall.account.password.Passwords;
import org.twinhall.account.throttle.Limit;
import org.twinhall.account.throttle.Throttle;

/** Signing in and out, and knowing who is signed in. */
@Singleton
public class SignInService {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Limit BY_ACCOUNT = new Limit("sign-in account", 10, WINDOW);
    private static final Limit BY_ADDRESS = new Limit("sign-in address", 50, WINDOW);
    private static final Duration TOUCH_AFTER = Duration.ofMinutes(10);

    private final Accounts accounts;
    private final SignIns signIns;
    private final SignInBook book;
    private final Passwords passwords;
    private final Throttle throttle;
    private final Set<GroupRoles> groupRoles;
    private final SignInTerm term;
    private final Clock clock;

    @Inject
    SignInService(Accounts accounts, SignIns signIns, SignInBook book, Passwords passwords, Throttle throttle,
                  Set<GroupRoles> groupRoles, SignInTerm term, Clock clock) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.book = book;
        this.passwords = passwords;
        this.throttle = throttle;
        this.groupRoles = groupRoles;
        this.term = term;
        this.clock = clock;
    }

    /**
     * Signs somebody in.
     *
     * <p>An unknown address, a wrong password and an account that may not be used are told apart neither by the answer nor
     * by the time it takes.
     *
     * @param before  the token of the sign-in that this one replaces; null for none
     * @param address the network address of the browser
     * @return what the browser is to show from now on; empty when nobody was signed in
     * @throws org.twinhall.account.throttle.ThrottledException after too many failures
     */
    public Optional<NewSignIn> signIn(String email, String password, String before, String agent, String address) {
        var key = new Email(email).key();
        var network = Throttle.network(address);
        throttle.take(BY_ADDRESS, network);
        throttle.take(BY_ACCOUNT, key);
        var account = accounts.findByEmail(email);
        var hash = account.map(Account::getPasswordHash).orElse(null);
        boolean right = passwords.matches(password, hash);
        if (!right || !account.get().isActive()) {
            return Optional.empty();
        }
        throttle.clear(BY_ACCOUNT, key);
        throttle.giveBack(BY_ADDRESS, network);
        var renewed = passwords.isOutdated(hash) ? passwords.hash(password) : null;
        var token = book.open(account.get().getId(), before, agent, renewed);
        return Optional.of(new NewSignIn(token, account.get().getLanguage()));
    }

    /** Ends a sign-in; harmless when it is none. */
    public void signOut(String token) {
        if (token != null) {
            signIns.remove(new Secret(token).hash());
        }
    }

    /** Who shows a token. */
    public Identity identify(String token) {
        var hash = new Secret(token).hash();
        var now = clock.instant();
        var signIn = signIns.find(hash, now);
        var account = signIn.flatMap(found -> accounts.findActive(found.getAccountId()));
        if (account.isEmpty()) {
            return Identity.VISITOR;
        }
        if (signIn.get().getLastSeenAt().plus(TOUCH_AFTER).isBefore(now)) {
            signIns.touch(hash, now, now.plus(term.value()));
        }
        var person = account.get();
        return new Identity(person.getId(), person.getName(), person.getLanguage().tag(), person.getZone(), person.getRoles(), groupRolesOf(person.getId()));
    }

    private Map<Long, Set<Role>> groupRolesOf(long accountId) {
        var all = new HashMap<Long, Set<Role>>();
        groupRoles.forEach(part -> part.of(accountId)
                .forEach((group, roles) -> all.computeIfAbsent(group, id -> new HashSet<>()).addAll(roles)));
        return all;
    }
}
