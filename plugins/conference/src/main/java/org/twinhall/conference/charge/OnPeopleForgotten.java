package org.twinhall.conference.charge;

import jakarta.inject.Inject;
import org.twinhall.conference.signup.PeopleForgotten;
import org.twinhall.event.EventListener;

/** Erases the names in an account. */
public class OnPeopleForgotten implements EventListener<PeopleForgotten> {

    private final Charging charging;

    @Inject
    OnPeopleForgotten(Charging charging) {
        this.charging = charging;
    }

    @Override
    public void on(PeopleForgotten event) {
        charging.forget(event.signUpIds());
    }
}
