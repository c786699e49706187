package org.twinhall.conference.rollcall;

import org.twinhall.conference.signup.EventCopied;
import org.twinhall.plugin.Feature;

/** Roll-call, quorum and votes that are given to others. */
public final class RollCallFeature extends Feature {

    @Override
    protected void configure() {
        entities(RollCall.class, Proxy.class);
        page("/desk/events/${event}/roll-call", RollCallPage.class);
        resource("/${language}/desk/events/${event}/roll-call.csv", VotesCsvResource.class);
        resource("/${language}/desk/events/${event}/roll-call.pdf", VotesPdfResource.class);
        on(EventCopied.class, OnMeetingCopied.class);
        demo(RollCallDemo.class);
    }
}
