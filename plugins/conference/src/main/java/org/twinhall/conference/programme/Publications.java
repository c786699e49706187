package org.twinhall.conference.programme;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.twinhall.persistence.Repository;

/** Which events have a public programme, by their ids. */
@Singleton
public class Publications extends Repository<Publication> {

    @Inject
    Publications() {
        super(Publication.class);
    }
}
