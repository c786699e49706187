package org.twinhall.conference.exchange;

import jakarta.inject.Inject;
import org.twinhall.conference.signup.PeopleForgotten;
import org.twinhall.event.EventListener;

/** Erases beds and lifts together with those who offered and needed them. */
public class ForgetShares implements EventListener<PeopleForgotten> {

    private final ExchangeService service;

    @Inject
    ForgetShares(ExchangeService service) {
        this.service = service;
    }

    @Override
    public void on(PeopleForgotten event) {
        service.forget(event.signUpIds());
    }
}
