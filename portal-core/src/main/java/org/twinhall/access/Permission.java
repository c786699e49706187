package org.twinhall.access;

import java.util.Set;

/**
 * Something that may be allowed.
 *
 * <p>A role of a group allows it in that group, a role of the network everywhere. Administrators may do everything.
 *
 * @param name {@code <feature>.<verb>}; also the bundle key of its description, {@code permission.<feature>.<verb>}
 * @param roles who may, besides administrators
 */
public record Permission(String name, Set<Role> roles) {

    public Permission {
        if (!name.matches("[a-z][a-zA-Z]*(\\.[a-z][a-zA-Z]*)+")) {
            throw new IllegalArgumentException("a permission is named <feature>.<verb>, not " + name);
        }
        roles = Set.copyOf(roles);
    }

    public static Permission of(String name, Role... roles) {
        return new Permission(name, Set.of(roles));
    }
}
