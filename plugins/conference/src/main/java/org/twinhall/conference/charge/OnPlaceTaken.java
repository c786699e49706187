package org.twinhall.conference.charge;

import jakarta.inject.Inject;
import org.twinhall.conference.signup.PlaceTaken;
import org.twinhall.event.EventListener;

/** Tells somebody who has a place how to pay for it. */
public class OnPlaceTaken implements EventListener<PlaceTaken> {

    private final Charging charging;

    @Inject
    OnPlaceTaken(Charging charging) {
        this.charging = charging;
    }

    @Override
    public void on(PlaceTaken event) {
        charging.ask(event.signUp());
    }
}
