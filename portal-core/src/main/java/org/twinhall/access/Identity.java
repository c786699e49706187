package org.twinhall.access;

import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.twinhall.text.Dates;

/**
 * On whose behalf something is done.
 *
 * @param accountId    the account; 0 for visitors and for the portal itself
 * @param name         the name to show
 * @param language     language tag of the interface the person chose; null when none was chosen
 * @param zone         by which clock the person reads and enters times
 * @param networkRoles roles in the network
 * @param groupRoles   roles by group id
 */
public record Identity(long accountId, String name, String language, ZoneId zone, Set<Role> networkRoles, Map<Long, Set<Role>> groupRoles) {

    /** Somebody who has not signed in. */
    public static final Identity VISITOR = new Identity(0, "", null, Dates.ZONE, Set.of(), Map.of());

    /** The portal itself: jobs, migrations, the command line. */
    public static final Identity PORTAL = new Identity(0, "portal", null, Dates.ZONE, Set.of(Role.ADMINISTRATOR), Map.of());

    public Identity {
        networkRoles = Set.copyOf(networkRoles);
        groupRoles = Map.copyOf(groupRoles);
    }

    public boolean isSignedIn() {
        return accountId != 0;
    }

    public boolean isAdministrator() {
        return networkRoles.contains(Role.ADMINISTRATOR);
    }

    /** The groups in which the person has a role. */
    public Set<Long> groups() {
        return groupRoles.keySet();
    }

    boolean mayEverywhere(Permission permission) {
        return isAdministrator() || networkRoles.stream().anyMatch(permission.roles()::contains);
    }

    boolean mayIn(Permission permission, long group) {
        return mayEverywhere(permission)
                || groupRoles.getOrDefault(group, Set.of()).stream().anyMatch(permission.roles()::contains);
    }

    boolean maySomewhere(Permission permission) {
        return mayEverywhere(permission) || groupRoles.keySet().stream().anyMatch(group -> mayIn(permission, group));
    }
}
