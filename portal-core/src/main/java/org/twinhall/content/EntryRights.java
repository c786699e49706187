package org.twinhall.content;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import org.twinhall.access.Access;
import org.twinhall.access.AccessDeniedException;

/** Who may do what with an entry: the permission is wanted in every group that owns it, or in the network. */
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
        return owners.isEmpty() ? access.may(permission) : owners.stream().allMatch(group -> access.may(permission, group));
    }

    void require(String permission, Set<Long> owners) {
        if (!may(permission, owners)) {
            throw new AccessDeniedException(permission);
        }
    }

    /** Whether the current person may read a live entry. */
    public boolean mayRead(Entry entry) {
        return entry.getVisibility() == Visibility.PUBLIC || access.identity().isSignedIn();
    }
}
