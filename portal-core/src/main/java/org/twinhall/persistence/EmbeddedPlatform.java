package org.twinhall.persistence;

import org.eclipse.persistence.platform.database.H2Platform;

/** H2 for EclipseLink: the embedded database that needs no installation. */
public final class EmbeddedPlatform extends H2Platform {

    private static final long serialVersionUID = 1L;

    @Override
    public boolean supportsIdentity() {
        // All keys come from sequences; H2Platform's identity query is gone from H2 2.x.
        return false;
    }
}
