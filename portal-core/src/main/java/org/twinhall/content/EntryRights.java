package org.twinhall.content;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinhall.access.Access;
import org.twinhall.access.AccessDeniedException;

/**
 * Who may do what with an entry: the permission is wanted in one of the groups that own it, or in the network when none does.
 * Groups that own an entry together write it together; that each of them agrees before it goes live is seen to by {@link Publishing}.
 */
@Singleton
public class EntryRights {

    /** Write, save and submit. */
    public static final String WRITE = "content.write";
    /** Publish, withdraw, send back. */
    public static final String PUBLISH = "content.publish";
    /** Feature and pin, and publish with a date of the past. */
    public static final String FEATURE = "content.feature";

    private final Access access;

    @Inject
    EntryRights(Access access) {
        this.access = access;
    }

    /** Whether the current person may, for an entry of those groups; for none of them it is the network's. */
    public boolean may(String permission, Set<Long> owners) {
        return owners.isEmpty() ? access.may(permission) : !groupsWith(permission, owners).isEmpty();
    }

    /** Whether the current person may, for each of those groups; for none of them it is the network's. */
    public boolean mayForEach(String permission, Set<Long> owners) {
        return owners.isEmpty() ? access.may(permission) : groupsWith(permission, owners).size() == owners.size();
    }

    /** In which of those groups the current person holds a permission. */
    public Set<Long> groupsWith(String permission, Set<Long> owners) {
        return owners.stream().filter(group -> access.may(permission, group)).collect(Collectors.toSet());
    }

    void require(String permission, Set<Long> owners) {
        if (!may(permission, owners)) {
            throw new AccessDeniedException(permission);
        }
    }

    void requireForEach(String permission, Set<Long> owners) {
        if (!mayForEach(permission, owners)) {
            throw new AccessDeniedException(permission);
        }
    }

    /** Whether the current person may read a live entry. */
    public boolean mayRead(Entry entry) {
        return entry.getVisibility() == Visibility.PUBLIC || access.identity().isSignedIn();
    }
}
