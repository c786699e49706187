package org.twinhall.conference.event;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.twinhall.access.Role;
import org.twinhall.account.Account;
import org.twinhall.group.GroupPeople;

/** Who reads what is written to a group: its representatives and editors. */
@Singleton
public class GroupVoices {

    private static final Set<Role> ROLES = Set.of(Role.REPRESENTATIVE, Role.EDITOR);

    private final GroupPeople people;

    @Inject
    GroupVoices(GroupPeople people) {
        this.people = people;
    }

    /** Each once, only with an account that can be used. */
    public List<Account> of(long groupId) {
        return people.list(groupId).stream().filter(person -> ROLES.contains(person.role())).map(GroupPeople.Person::account).filter(Account::isActive)
                .distinct().toList();
    }
}
