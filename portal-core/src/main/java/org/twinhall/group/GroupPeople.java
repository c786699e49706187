package org.twinhall.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.twinhall.access.Access;
import org.twinhall.access.Role;
import org.twinhall.account.Account;
import org.twinhall.account.AccountService;
import org.twinhall.account.AccountState;
import org.twinhall.account.Accounts;
import org.twinhall.account.RefusedException;
import org.twinhall.audit.Act;
import org.twinhall.audit.AuditTrail;
import org.twinhall.mail.Outbox;
import org.twinhall.persistence.Transactional;
import org.twinhall.text.Language;

/**
 * Who does what in a group. Its representatives see to it themselves, and so does the network; a group that has a
 * representative is left without one by the network alone.
 */
@Singleton
public class GroupPeople {

    /** The roles that a group gives, the most powerful first. */
    public static final List<Role> ROLES = List.of(Role.REPRESENTATIVE, Role.EDITOR, Role.CONTRIBUTOR);

    private final Groups groups;
    private final Accounts accounts;
    private final AccountService accountService;
    private final Outbox outbox;
    private final Access access;
    private final AuditTrail audit;

    @Inject
    GroupPeople(Groups groups, Accounts accounts, AccountService accountService, Outbox outbox, Access access, AuditTrail audit) {
        this.groups = groups;
        this.accounts = accounts;
        this.accountService = accountService;
        this.outbox = outbox;
        this.access = access;
        this.audit = audit;
    }

    /** Somebody of a group. */
    public record Person(Account account, Role role) {
    }

    /** The people of a group: representatives first, then by name. */
    public List<Person> list(long groupId) {
        access.require(GroupService.PEOPLE, groupId);
        var people = groups.find(groupId).orElseThrow().getPeople();
        var found = accounts.find(people.stream().map(GroupPerson::getAccountId).toList());
        return people.stream().filter(person -> found.containsKey(person.getAccountId()))
                .map(person -> new Person(found.get(person.getAccountId()), person.getRole()))
                .filter(person -> person.account().getState() != AccountState.CLOSED)
                .sorted(Comparator.comparing((Person person) -> ROLES.indexOf(person.role()))
                        .thenComparing(person -> person.account().getName())).toList();
    }

    /** One person of a group; empty for somebody who is not of it. */
    public Optional<Person> find(long groupId, long accountId) {
        return list(groupId).stream().filter(person -> person.account().getId() == accountId).findFirst();
    }

    /**
     * Takes somebody in by mail address: who has an account is told by mail, who has none is invited to make one.
     *
     * @throws RefusedException when the person is of the group already, or the address is none
     */
    @Transactional
    public Account invite(long groupId, String email, String name, Language language, Role role) {
        access.require(GroupService.PEOPLE, groupId);
        var group = groups.lock(groupId).orElseThrow();
        var account = accountService.findOrInvite(email, name, language);
        accounts.flush();
        if (roleOf(group, account.getId()).isPresent()) {
            throw new RefusedException("refused.inGroup");
        }
        if (account.getState() == AccountState.ACTIVE) {
            tell(account, group, role);
        }
        put(group, account, role);
        return account;
    }

    /**
     * Gives a person a role in a group, instead of the one the person had there.
     *
     * @throws RefusedException when the group would lose its last representative
     */
    @Transactional
    public void give(long groupId, long accountId, Role role) {
        access.require(GroupService.PEOPLE, groupId);
        var group = groups.lock(groupId).orElseThrow();
        if (role != Role.REPRESENTATIVE) {
            requireOtherRepresentative(group, accountId);
        }
        put(group, accounts.find(accountId).orElseThrow(), role);
    }

    /**
     * Takes a person out of a group; what the person wrote there stays.
     *
     * @throws RefusedException when the group would lose its last representative
     */
    @Transactional
    public void take(long groupId, long accountId) {
        access.require(GroupService.PEOPLE, groupId);
        var group = groups.lock(groupId).orElseThrow();
        requireOtherRepresentative(group, accountId);
        roleOf(group, accountId).ifPresent(role -> {
            group.take(accountId);
            audit.record(act("group.take", group).changed(words(role, accounts.find(accountId).orElseThrow()), null));
        });
    }

    private void put(Group group, Account account, Role role) {
        if (!ROLES.contains(role)) {
            throw new IllegalArgumentException(role + " is no role of a group");
        }
        var before = roleOf(group, account.getId());
        if (!before.equals(Optional.of(role))) {
            group.give(account.getId(), role);
            audit.record(act("group.give", group).changed(before.map(old -> words(old, account)).orElse(null), words(role, account)));
        }
    }

    private void tell(Account account, Group group, Role role) {
        var giver = access.identity().name();
        outbox.send(account.getEmail(), account.getLanguage(),
                id -> new GroupRoleMail(id, account.getName(), giver, group.name(account.getLanguage()), role));
    }

    private void requireOtherRepresentative(Group group, long accountId) {
        var representatives = group.getPeople().stream().filter(person -> person.getRole() == Role.REPRESENTATIVE)
                .map(GroupPerson::getAccountId).toList();
        if (representatives.equals(List.of(accountId)) && !access.may(GroupService.PEOPLE)) {
            throw new RefusedException("refused.lastRepresentative");
        }
    }

    private static Optional<Role> roleOf(Group group, long accountId) {
        return group.getPeople().stream().filter(person -> person.getAccountId() == accountId).map(GroupPerson::getRole).findFirst();
    }

    private static String words(Role role, Account account) {
        return account.getName() + ": " + role.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static Act act(String verb, Group group) {
        return Act.of(verb, "group", group.getId(), group.name(Language.ENGLISH));
    }
}
