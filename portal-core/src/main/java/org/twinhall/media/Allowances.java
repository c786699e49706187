package org.twinhall.media;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.twinhall.persistence.Repository;

/** What the network said for single groups. */
@Singleton
class Allowances extends Repository<Allowance> {

    @Inject
    Allowances() {
        super(Allowance.class);
    }
}
