package org.twinhall.conference.invitation;

import jakarta.inject.Inject;
import org.twinhall.conference.signup.FormsForgotten;
import org.twinhall.event.EventListener;

/** Forgets who was invited when those who came are forgotten. */
public class OnFormsForgotten implements EventListener<FormsForgotten> {

    private final InvitationService service;

    @Inject
    OnFormsForgotten(InvitationService service) {
        this.service = service;
    }

    @Override
    public void on(FormsForgotten event) {
        service.forget(event.formIds());
    }
}
