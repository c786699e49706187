package org.twinhall.conference.signup;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.twinhall.account.RefusedException;
import org.twinhall.conference.event.Event;

/** Places that are kept for people who did not sign up yet. Everything here is for callers who hold the row of the form. */
@Singleton
public class Reservations {

    private final Seats seats;
    private final SignUps signUps;

    @Inject
    Reservations(Seats seats, SignUps signUps) {
        this.seats = seats;
        this.signUps = signUps;
    }

    /**
     * Keeps so many places.
     *
     * @throws RefusedException when there are not so many, or when somebody waits for them
     */
    public void keep(SignUpForm form, int places) {
        if (!form.hasRoom(places) || seats.hasQueue(form)) {
            throw new RefusedException("signUp.refused.noRoom");
        }
        seats.take(form, places);
    }

    /** Lets a place that was kept go to whoever waits. */
    public void release(SignUpForm form, Event event) {
        seats.take(form, -1);
        seats.offerNext(form, event);
    }

    /** The sign-up of an address that may still lead to a place. */
    public Optional<SignUp> findLive(long formId, String email) {
        return signUps.findLive(formId, email);
    }
}
