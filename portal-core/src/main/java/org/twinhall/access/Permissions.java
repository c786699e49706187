package org.twinhall.access;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Every permission that features declared. */
@Singleton
public class Permissions {

    private final Map<String, Permission> byName = new TreeMap<>();

    @Inject
    Permissions(Set<Permission> declared) {
        for (var permission : declared) {
            if (byName.put(permission.name(), permission) != null) {
                throw new IllegalStateException("permission " + permission.name() + " is declared twice");
            }
        }
    }

    /** The permission of that name; an undeclared one is a mistake in the program. */
    public Permission get(String name) {
        var permission = byName.get(name);
        if (permission == null) {
            throw new IllegalStateException("no feature declares the permission " + name);
        }
        return permission;
    }

    public Collection<Permission> listAll() {
        return byName.values();
    }
}
