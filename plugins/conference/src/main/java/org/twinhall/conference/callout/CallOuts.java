package org.twinhall.conference.callout;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.twinhall.persistence.Repository;

/** All calls. */
@Singleton
public class CallOuts extends Repository<CallOut> {

    @Inject
    CallOuts() {
        super(CallOut.class);
    }

    /** The latest first. */
    List<CallOut> list() {
        return query("select c from CallOut c order by c.id desc").getResultList();
    }
}
