package org.twinhall.conference.signup;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import org.twinhall.persistence.Repository;

/** All forms. */
@Singleton
public class SignUpForms extends Repository<SignUpForm> {

    @Inject
    SignUpForms() {
        super(SignUpForm.class);
    }

    public List<SignUpForm> listOf(long eventId) {
        return listOf(List.of(eventId));
    }

    /** The forms of those events, in the order in which they were made. */
    public List<SignUpForm> listOf(Collection<Long> eventIds) {
        return eventIds.isEmpty() ? List.of() : query("select f from SignUpForm f where f.eventId in :events order by f.id")
                .setParameter("events", eventIds).getResultList();
    }
}
