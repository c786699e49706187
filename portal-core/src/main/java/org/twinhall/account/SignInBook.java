package org.twinhall.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.twinhall.persistence.Transactional;

/** Writes sign-ins down. */
@Singleton
public class SignInBook {

    private final Accounts accounts;
    private final SignIns signIns;
    private final SignInTerm term;
    private final Clock clock;

    @Inject
    SignInBook(Accounts accounts, SignIns signIns, SignInTerm term, Clock clock) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.term = term;
        this.clock = clock;
    }

    /** Opens a sign-in with a new secret in the place of the old one; {@code renewedHash} replaces the password's when not null. */
    @Transactional
    public String open(long accountId, String before, String agent, String renewedHash) {
        if (before != null) {
            signIns.remove(new Secret(before).hash());
        }
        if (renewedHash != null) {
            accounts.lock(accountId).orElseThrow().changePassword(renewedHash);
        }
        var secret = Secret.random();
        var now = clock.instant();
        signIns.add(new SignIn(secret, accountId, agent, now, now.plus(term.value())));
        return secret.value();
    }
}
