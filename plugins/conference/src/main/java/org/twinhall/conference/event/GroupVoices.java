package org.twinhall.conference.event;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.twinhall.access.Role;
import org.twinhall.account.Account;
import org.twinhall.account.Accounts;
import org.twinhall.group.Group;
import org.twinhall.group.GroupPerson;
import org.twinhall.group.Groups;

/** Who reads what the portal writes to a group: its representatives and editors. */
@Singleton
public class GroupVoices {

    private static final Set<Role> ROLES = Set.of(Role.REPRESENTATIVE, Role.EDITOR);

    private final Groups groups;
    private final Accounts accounts;

    @Inject
    GroupVoices(Groups groups, Accounts accounts) {
        this.groups = groups;
        this.accounts = accounts;
    }

    /** Each once, only with an account that can be used; for mail of the portal's own, so nobody's rights are asked. */
    public List<Account> of(long groupId) {
        var ids = groups.find(groupId).map(Group::getPeople).orElse(Set.of()).stream().filter(person -> ROLES.contains(person.getRole()))
                .map(GroupPerson::getAccountId).distinct().toList();
        return accounts.find(ids).values().stream().filter(Account::isActive).sorted(Comparator.comparing(Account::getId)).toList();
    }
}
