package org.twinhall.account;

import java.util.Map;
import java.util.Set;
import org.twinhall.access.Role;

/** Knows in which groups a person has which roles; contributed by the feature that keeps groups. */
public interface GroupRoles {

    /** Roles by group id; empty for somebody in no group. Asked once for each request of somebody signed in. */
    Map<Long, Set<Role>> of(long accountId);
}
