package org.twinhall.conference.charge;

import jakarta.inject.Inject;
import org.twinhall.conference.signup.SignedUp;
import org.twinhall.event.EventListener;

/** Decides what somebody pays who signs up. */
public class OnSignedUp implements EventListener<SignedUp> {

    private final Charging charging;

    @Inject
    OnSignedUp(Charging charging) {
        this.charging = charging;
    }

    @Override
    public void on(SignedUp event) {
        charging.decide(event.signUp(), event.form(), event.terms(), event.insteadOf());
    }
}
