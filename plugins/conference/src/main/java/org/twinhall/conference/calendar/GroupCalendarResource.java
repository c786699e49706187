package org.twinhall.conference.calendar;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.twinhall.conference.event.Events;
import org.twinhall.group.Groups;
import org.twinhall.web.DownloadResource;
import org.twinhall.web.PortalPage;
import org.twinhall.web.PortalSession;

/** The calendar of a group for one of its own people, behind that person's secret: what the group hosts, drafts too, as long as the person is of it. Kept by nobody. */
public class GroupCalendarResource extends DownloadResource {

    private static final long serialVersionUID = 1L;

    private final transient CalendarFeedService feeds;
    private final transient Groups groups;
    private final transient Events events;
    private final transient CalendarWriter writer;
    private final transient Clock clock;

    @Inject
    GroupCalendarResource(CalendarFeedService feeds, Groups groups, Events events, CalendarWriter writer, Clock clock) {
        this.feeds = feeds;
        this.groups = groups;
        this.events = events;
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    protected Download download(Attributes attributes) {
        var asked = attributes.getParameters();
        var group = groups.findBySlug(asked.get("group").toString("")).filter(found -> feeds.isOf(asked.get("secret").toString(""), found.getId()))
                .orElseThrow(PortalPage::notFound);
        var hosted = events.listOfHost(group.getId(), clock.instant().minus(AllEventsCalendarResource.BACK)).stream()
                .map(event -> new CalendarWriter.Entry(event, null, List.of(), null)).toList();
        return new Download("text/calendar; charset=utf-8", "calendar.ics", writer.writeOwn(hosted, PortalSession.get().language()));
    }
}
