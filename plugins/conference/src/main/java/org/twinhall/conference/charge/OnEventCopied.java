package org.twinhall.conference.charge;

import jakarta.inject.Inject;
import org.twinhall.conference.signup.EventCopied;
import org.twinhall.conference.signup.EventCopy;
import org.twinhall.event.EventListener;

/** Takes the rules along when the forms come along. */
public class OnEventCopied implements EventListener<EventCopied> {

    private final RuleService rules;

    @Inject
    OnEventCopied(RuleService rules) {
        this.rules = rules;
    }

    @Override
    public void on(EventCopied event) {
        if (event.takes(EventCopy.Part.FORMS)) {
            rules.copy(event.from(), event.to());
        }
    }
}
