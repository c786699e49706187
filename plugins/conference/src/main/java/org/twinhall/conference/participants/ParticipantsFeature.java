package org.twinhall.conference.participants;

import org.twinhall.conference.signup.EventCopied;
import org.twinhall.plugin.Feature;

/** Who takes part, as far as they agreed to be shown. */
public final class ParticipantsFeature extends Feature {

    @Override
    protected void configure() {
        entities(ParticipantList.class);
        page("/events/${event}/participants", ParticipantsPage.class);
        page("/sign-ups/${link}/participants", OwnParticipantsPage.class);
        on(EventCopied.class, OnFormsCopied.class);
        demo(ParticipantsDemo.class);
    }
}
