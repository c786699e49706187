package org.twinhall.conference.checkin;

import org.twinhall.conference.signup.PeopleChanged;
import org.twinhall.conference.signup.PeopleForgotten;
import org.twinhall.plugin.Feature;

/** Tickets, and checking people in. */
public final class CheckInFeature extends Feature {

    @Override
    protected void configure() {
        entities(GuestArrival.class, Scan.class);
        page("/events/${event}/tickets/${ticket}", TicketPage.class);
        resource("/${language}/events/${event}/tickets/${ticket}/code.svg", TicketCodeResource.class);
        resource("/${language}/events/${event}/tickets/${ticket}/code.png", TicketCodeResource.class);
        resource("/${language}/sign-ups/${link}/ticket.pdf", TicketPdfResource.class);
        page("/desk/events/${event}/check-in", CheckInPage.class);
        resource("/${language}/desk/events/${event}/check-in.js", WorkerResource.class);
        resource("/${language}/desk/events/${event}/check-in/guests.json", GuestListResource.class);
        resource("/${language}/desk/events/${event}/check-in/scans", ScanResource.class);
        on(PeopleChanged.class, OnPartyChanged.class);
        on(PeopleForgotten.class, OnGuestsForgotten.class);
        personalData(ArrivalPrivacy.class);
    }
}
