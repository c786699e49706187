package org.twinhall.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.twinhall.persistence.Repository;
import org.twinhall.persistence.Transactional;

/** The tokens behind links in mails. */
@Singleton
public class AccountTokens extends Repository<AccountToken> {

    private final Clock clock;

    @Inject
    AccountTokens(Clock clock) {
        super(AccountToken.class);
        this.clock = clock;
    }

    /** Makes a token; the value is known to its mail alone. */
    String issue(TokenPurpose purpose, Account account) {
        return issue(purpose, account, null);
    }

    /** Makes a token that proves another address than the account's. */
    String issue(TokenPurpose purpose, Account account, Email email) {
        var secret = Secret.random();
        add(new AccountToken(secret, purpose, account.getId(), email == null ? null : email.address(), clock.instant()));
        return secret.value();
    }

    /** A good token, without using it. */
    Optional<AccountToken> peek(TokenPurpose purpose, String value) {
        return query("select t from AccountToken t where t.hash = :hash").setParameter("hash", new Secret(value).hash())
                .getResultStream().findFirst().filter(token -> token.isGood(purpose, clock.instant()));
    }

    /** Uses a good token and makes all others of its kind useless; its row lock lets only one of two uses win. */
    Optional<AccountToken> use(TokenPurpose purpose, String value) {
        var token = query("select t from AccountToken t where t.hash = :hash").setParameter("hash", new Secret(value).hash())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
        token.ifPresent(found -> entities().refresh(found, LockModeType.PESSIMISTIC_WRITE));
        return token.filter(found -> found.isGood(purpose, clock.instant())).map(found -> {
            found.use(clock.instant());
            entities().createQuery("""
                    delete from AccountToken t where t.accountId = :account and t.purpose = :purpose and t.hash <> :hash""")
                    .setParameter("account", found.getAccountId()).setParameter("purpose", purpose)
                    .setParameter("hash", new Secret(value).hash()).executeUpdate();
            return found;
        });
    }

    /** Makes every link to the account useless. */
    void removeOf(long accountId) {
        entities().createQuery("delete from AccountToken t where t.accountId = :account").setParameter("account", accountId)
                .executeUpdate();
    }

    @Transactional
    public void prune(Instant now) {
        entities().createQuery("delete from AccountToken t where t.expiresAt < :now").setParameter("now", now).executeUpdate();
    }
}
