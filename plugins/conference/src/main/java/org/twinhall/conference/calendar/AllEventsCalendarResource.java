package org.twinhall.conference.calendar;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.twinhall.conference.EventDirectory;
import org.twinhall.conference.event.EventService;
import org.twinhall.web.PortalPage;
import org.twinhall.web.PortalSession;
import org.twinhall.web.PublicResource;

/** All events, or those of a group, a kind or a place, of the last year and of the time to come, for a calendar that asks from time to time. */
public class AllEventsCalendarResource extends PublicResource {

    private static final long serialVersionUID = 1L;
    static final Duration BACK = Duration.ofDays(366);
    private static final Duration AHEAD = Duration.ofDays(366 * 5);

    private final transient EventService events;
    private final transient EventDirectory directory;
    private final transient CalendarWriter writer;
    private final transient Clock clock;

    @Inject
    AllEventsCalendarResource(EventService events, EventDirectory directory, CalendarWriter writer, Clock clock) {
        this.events = events;
        this.directory = directory;
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    protected Optional<Content> content(Attributes attributes) {
        var now = clock.instant();
        var filter = directory.filter(attributes.getParameters());
        if (filter.group() == null && !attributes.getParameters().get("group").isEmpty()) {
            throw PortalPage.notFound();
        }
        var all = events.listBetween(now.minus(BACK), now.plus(AHEAD)).stream().filter(filter::wants).toList();
        return Optional.of(new Content("text/calendar", writer.write(all, PortalSession.get().language())));
    }
}
