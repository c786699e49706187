package org.twinhall.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.twinhall.persistence.Repository;
import org.twinhall.persistence.Transactional;

/** Who is signed in where. */
@Singleton
public class SignIns extends Repository<SignIn> {

    @Inject
    SignIns() {
        super(SignIn.class);
    }

    /** The sign-in of a token, unless it is over. */
    Optional<SignIn> find(String tokenHash, Instant now) {
        return query("select s from SignIn s where s.tokenHash = :hash and s.expiresAt > :now")
                .setParameter("hash", tokenHash).setParameter("now", now).getResultStream().findFirst();
    }

    List<SignIn> listOf(long accountId, Instant now) {
        return query("select s from SignIn s where s.accountId = :account and s.expiresAt > :now order by s.lastSeenAt desc")
                .setParameter("account", accountId).setParameter("now", now).getResultList();
    }

    @Transactional
    public void touch(String tokenHash, Instant now, Instant expiresAt) {
        entities().createQuery("update SignIn s set s.lastSeenAt = :now, s.expiresAt = :expires where s.tokenHash = :hash")
                .setParameter("now", now).setParameter("expires", expiresAt).setParameter("hash", tokenHash).executeUpdate();
    }

    @Transactional
    public void remove(String tokenHash) {
        entities().createQuery("delete from SignIn s where s.tokenHash = :hash").setParameter("hash", tokenHash).executeUpdate();
    }

    /** Signs a person out of every browser, but for the one of the hash; null spares none. */
    void removeOf(long accountId, String spared) {
        entities().createQuery("delete from SignIn s where s.accountId = :account and s.tokenHash <> :spared")
                .setParameter("account", accountId).setParameter("spared", spared == null ? "" : spared).executeUpdate();
    }

    @Transactional
    public void prune(Instant now) {
        entities().createQuery("delete from SignIn s where s.expiresAt < :now").setParameter("now", now).executeUpdate();
    }
}
