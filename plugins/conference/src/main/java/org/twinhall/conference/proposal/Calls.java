package org.twinhall.conference.proposal;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.twinhall.persistence.Repository;

/** All calls, by the ids of their events. */
@Singleton
public class Calls extends Repository<Call> {

    @Inject
    Calls() {
        super(Call.class);
    }
}
