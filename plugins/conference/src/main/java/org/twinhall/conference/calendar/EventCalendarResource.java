package org.twinhall.conference.calendar;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.twinhall.conference.event.EventService;
import org.twinhall.conference.event.EventState;
import org.twinhall.web.PortalPage;
import org.twinhall.web.PortalSession;
import org.twinhall.web.PublicResource;

/** One event for a calendar. */
public class EventCalendarResource extends PublicResource {

    private static final long serialVersionUID = 1L;

    private final transient EventService events;
    private final transient CalendarWriter writer;

    @Inject
    EventCalendarResource(EventService events, CalendarWriter writer) {
        this.events = events;
        this.writer = writer;
    }

    @Override
    protected Optional<Content> content(Attributes attributes) {
        var event = events.findShown(attributes.getParameters().get("event").toString("")).filter(found -> found.getState() != EventState.DRAFT)
                .orElseThrow(PortalPage::notFound);
        return Optional.of(new Content("text/calendar", writer.write(List.of(event), PortalSession.get().language())));
    }
}
