package org.twinhall.group;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.twinhall.access.Role;
import org.twinhall.account.GroupRoles;

/** Tells the account feature which roles a person has in which groups. */
public class RolesInGroups implements GroupRoles {

    private final Groups groups;

    @Inject
    RolesInGroups(Groups groups) {
        this.groups = groups;
    }

    @Override
    public Map<Long, Set<Role>> of(long accountId) {
        var roles = new HashMap<Long, Set<Role>>();
        groups.listRoles(accountId).forEach(row ->
                roles.computeIfAbsent((Long) row[0], group -> EnumSet.noneOf(Role.class)).add((Role) row[1]));
        return roles;
    }
}
