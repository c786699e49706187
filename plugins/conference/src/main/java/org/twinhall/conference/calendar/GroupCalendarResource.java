package org.twinhall.conference.calendar;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.twinhall.conference.event.Events;
import org.twinhall.web.DownloadResource;
import org.twinhall.web.PortalPage;
import org.twinhall.web.PortalSession;

/** The calendar of a group for its own people, behind its secret address: what the group hosts, drafts too. Kept by nobody. */
public class GroupCalendarResource extends DownloadResource {

    private static final long serialVersionUID = 1L;

    private final transient GroupFeeds feeds;
    private final transient Events events;
    private final transient CalendarWriter writer;
    private final transient Clock clock;

    @Inject
    GroupCalendarResource(GroupFeeds feeds, Events events, CalendarWriter writer, Clock clock) {
        this.feeds = feeds;
        this.events = events;
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    protected Download download(Attributes attributes) {
        var feed = feeds.findBySecret(attributes.getParameters().get("secret").toString("")).orElseThrow(PortalPage::notFound);
        var hosted = events.listOfHost(feed.getGroupId(), clock.instant().minus(AllEventsCalendarResource.BACK)).stream()
                .map(event -> new CalendarWriter.Entry(event, null, List.of(), null)).toList();
        return new Download("text/calendar; charset=utf-8", "calendar.ics", writer.writeOwn(hosted, PortalSession.get().language()));
    }
}
