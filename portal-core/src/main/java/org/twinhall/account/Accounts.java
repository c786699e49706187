package org.twinhall.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.twinhall.access.Role;
import org.twinhall.persistence.Repository;
import org.twinhall.text.Folding;

/** All accounts. */
@Singleton
public class Accounts extends Repository<Account> {

    @Inject
    Accounts() {
        super(Account.class);
    }

    /** The account of an address, in any spelling of its letters' case. */
    public Optional<Account> findByEmail(String email) {
        var key = new Email(email).key();
        // A database may call addresses equal that differ in an accent.
        return query("select a from Account a where a.emailKey = :key").setParameter("key", key).getResultStream()
                .filter(account -> account.getEmailKey().equals(key)).findFirst();
    }

    /** An active person with network roles, in one query. */
    Optional<Account> findActive(long id) {
        return query("""
                select a from Account a left join fetch a.roles
                where a.id = :id and a.state = org.twinhall.account.AccountState.ACTIVE""")
                .setParameter("id", id).getResultStream().findFirst();
    }

    /** Accounts by id, in one query; ids of nobody are left out. */
    public Map<Long, Account> find(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return query("select a from Account a where a.id in :ids").setParameter("ids", List.copyOf(ids)).getResultList()
                .stream().collect(Collectors.toMap(Account::getId, account -> account));
    }

    /** Active people who hold a network role, by name: whom to write to. */
    public List<Account> listActive(Role role) {
        return query("""
                select a from Account a join a.roles r where r = :role and a.state = org.twinhall.account.AccountState.ACTIVE
                order by a.nameKey""").setParameter("role", role).getResultList();
    }

    /**
     * A page of people by name with their roles, in two statements; words narrow by name or address, a null state leaves only
     * closed accounts out.
     */
    List<Account> list(String words, AccountState state, int offset, int limit) {
        return narrowed(query("select a from Account a where " + NARROW + " order by a.nameKey, a.id"), words, state)
                .setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "a.roles")
                .setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    long count(String words, AccountState state) {
        return narrowed(query("select count(a) from Account a where " + NARROW, Long.class), words, state).getSingleResult();
    }

    private static final String NARROW = """
            (a.nameKey like :name escape '!' or a.emailKey like :email escape '!')
            and ((:any = true and a.state <> org.twinhall.account.AccountState.CLOSED) or (:any = false and a.state = :state))""";

    private static <R> jakarta.persistence.TypedQuery<R> narrowed(jakarta.persistence.TypedQuery<R> query, String words,
                                                                  AccountState state) {
        return query.setParameter("name", "%" + escape(Folding.key(words)) + "%")
                .setParameter("email", "%" + escape(new Email(words).key()) + "%")
                .setParameter("any", state == null).setParameter("state", state == null ? AccountState.ACTIVE : state);
    }

    private static String escape(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    List<Long> listIdsOfAdministrators() {
        return query("""
                select a.id from Account a join a.roles r where r = org.twinhall.access.Role.ADMINISTRATOR
                and a.state = org.twinhall.account.AccountState.ACTIVE order by a.id""", Long.class).getResultList();
    }

    /** Registrations that nobody confirmed. */
    List<Account> listUnconfirmed(Instant before) {
        return query("""
                select a from Account a where a.state = org.twinhall.account.AccountState.UNCONFIRMED
                and a.createdAt < :before""").setParameter("before", before).getResultList();
    }

    /** Whether accounts with published passwords are in the database. */
    public boolean hasDemo() {
        return query("""
                select count(a) from Account a where a.demo = true
                and a.state <> org.twinhall.account.AccountState.CLOSED""", Long.class).getSingleResult() > 0;
    }
}
