package org.twinhall.media;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.twinhall.persistence.Repository;

/** All content that was taken down. */
@Singleton
class TakenDownContents extends Repository<TakenDown> {

    @Inject
    TakenDownContents() {
        super(TakenDown.class);
    }

    boolean contains(String sha256) {
        return entities().find(TakenDown.class, sha256) != null;
    }
}
