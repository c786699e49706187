package org.twinhall.access;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.Callable;

/** Decides who may do what; asked by every verb that is not for everybody. */
@Singleton
public class Access {

    private final Permissions permissions;
    private final ThreadLocal<Identity> current = ThreadLocal.withInitial(() -> Identity.VISITOR);

    @Inject
    Access(Permissions permissions) {
        this.permissions = permissions;
    }

    /** On whose behalf this thread acts; a visitor unless said otherwise. */
    public Identity identity() {
        return current.get();
    }

    /** Acts for somebody from now on, on this thread; pair with {@link #leave}. */
    public void enter(Identity identity) {
        current.set(identity);
    }

    /** Acts for nobody any more. */
    public void leave() {
        current.remove();
    }

    /** Does something on somebody's behalf. */
    public <T> T as(Identity identity, Callable<T> work) {
        var before = current.get();
        current.set(identity);
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            current.set(before);
        }
    }

    /** Whether the permission is held in the whole network. */
    public boolean may(String permission) {
        return identity().mayEverywhere(permissions.get(permission));
    }

    /** Whether the permission is held in a group, or in the whole network. */
    public boolean may(String permission, long group) {
        return identity().mayIn(permissions.get(permission), group);
    }

    /** Whether the permission is held in the network or in any group: enough to see a menu entry, never to act. */
    public boolean maySomewhere(String permission) {
        return identity().maySomewhere(permissions.get(permission));
    }

    /** Throws {@link AccessDeniedException} unless the permission is held in the whole network. */
    public void require(String permission) {
        if (!may(permission)) {
            throw new AccessDeniedException(permission);
        }
    }

    /** Throws {@link AccessDeniedException} unless the permission is held in the group or in the whole network. */
    public void require(String permission, long group) {
        if (!may(permission, group)) {
            throw new AccessDeniedException(permission);
        }
    }

    /** The identity, which must be of somebody signed in. */
    public Identity requireSignedIn() {
        if (!identity().isSignedIn()) {
            throw new AccessDeniedException("sign in");
        }
        return identity();
    }
}
