package org.twinhall.conference.callout;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.twinhall.persistence.Repository;

/** All replies. */
@Singleton
public class Replies extends Repository<Reply> {

    @Inject
    Replies() {
        super(Reply.class);
    }

    List<Reply> listOf(long callOutId) {
        return query("select r from Reply r where r.callOutId = :call order by r.id").setParameter("call", callOutId).getResultList();
    }

    List<Reply> listOfAccount(long accountId) {
        return query("select r from Reply r where r.accountId = :account order by r.id").setParameter("account", accountId).getResultList();
    }

    Optional<Reply> findBySecret(String secret) {
        // A database may call secrets equal that differ in the case of a letter.
        return query("select r from Reply r where r.secret = :secret").setParameter("secret", secret).getResultStream()
                .filter(found -> found.getSecret().equals(secret)).findFirst();
    }

    /** How many were called and how many have read it, by call. */
    Map<Long, long[]> counts() {
        return query("select r.callOutId, count(r), count(r.readAt) from Reply r group by r.callOutId", Object[].class).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> new long[] {(Long) row[1], (Long) row[2]}));
    }
}
