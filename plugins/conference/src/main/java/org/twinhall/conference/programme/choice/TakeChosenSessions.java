package org.twinhall.conference.programme.choice;

import jakarta.inject.Inject;
import org.twinhall.conference.event.Events;
import org.twinhall.conference.signup.SignUps;
import org.twinhall.conference.signup.SignedUp;
import org.twinhall.event.EventListener;

/** Gives those who signed up the sessions that they chose there, when a place at the event is held for them; who waits chooses later. */
public class TakeChosenSessions implements EventListener<SignedUp> {

    private final ChoiceVerbs verbs;
    private final SignUps signUps;
    private final Events events;

    @Inject
    TakeChosenSessions(ChoiceVerbs verbs, SignUps signUps, Events events) {
        this.verbs = verbs;
        this.signUps = signUps;
        this.events = events;
    }

    @Override
    public void on(SignedUp made) {
        if (!made.sessions().isEmpty() && made.signUp().getState().holds()) {
            signUps.flush();
            verbs.choose(made.signUp(), events.find(made.form().getEventId()).orElseThrow(), made.sessions());
        }
    }
}
