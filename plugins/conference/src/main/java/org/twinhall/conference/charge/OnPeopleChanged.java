package org.twinhall.conference.charge;

import jakarta.inject.Inject;
import org.twinhall.conference.signup.PeopleChanged;
import org.twinhall.event.EventListener;

/** Counts the people of a charge anew. */
public class OnPeopleChanged implements EventListener<PeopleChanged> {

    private final Charging charging;

    @Inject
    OnPeopleChanged(Charging charging) {
        this.charging = charging;
    }

    @Override
    public void on(PeopleChanged event) {
        charging.count(event.signUp());
    }
}
