package org.twinhall.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.BiFunction;
import org.twinhall.access.Access;
import org.twinhall.access.Permissions;
import org.twinhall.account.Account;
import org.twinhall.account.Accounts;
import org.twinhall.mail.MailPanel;
import org.twinhall.mail.Outbox;
import org.twinhall.persistence.Transactional;

/** Writing to those people of groups who hold a permission there, and want mail about what they work on. */
@Singleton
public class CircularService {

    private final Groups groups;
    private final Accounts accounts;
    private final Permissions permissions;
    private final Outbox outbox;
    private final Access access;

    @Inject
    CircularService(Groups groups, Accounts accounts, Permissions permissions, Outbox outbox, Access access) {
        this.groups = groups;
        this.accounts = accounts;
        this.permissions = permissions;
        this.outbox = outbox;
        this.access = access;
    }

    /** Sends each of them one mail in their language; who causes it gets none. A part of the calling verb's transaction. */
    @Transactional
    public void send(Collection<Long> groupIds, String permission, BiFunction<String, Account, MailPanel> mail) {
        var people = groups.listPeople(groupIds, permissions.get(permission).roles());
        accounts.find(people).values().stream().filter(CircularService::wants).filter(account -> account.getId() != access.identity().accountId())
                .sorted(Comparator.comparing(Account::getId))
                .forEach(account -> outbox.send(account.getEmail(), account.getLanguage(), id -> mail.apply(id, account)));
    }

    private static boolean wants(Account account) {
        return account.isActive() && account.isNotified();
    }

    /** Sends one person a mail, unless that is who causes it, or has left. */
    @Transactional
    public void send(Long accountId, BiFunction<String, Account, MailPanel> mail) {
        if (accountId != null && accountId != access.identity().accountId()) {
            accounts.find(accountId).filter(CircularService::wants)
                    .ifPresent(account -> outbox.send(account.getEmail(), account.getLanguage(), id -> mail.apply(id, account)));
        }
    }
}
