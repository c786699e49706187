package org.twinhall.conference.calendar;

import jakarta.inject.Inject;
import java.util.Optional;
import org.twinhall.conference.series.SeriesService;
import org.twinhall.web.PortalPage;
import org.twinhall.web.PortalSession;
import org.twinhall.web.PublicResource;

/** All dates of a series, for a calendar that asks from time to time. */
public class SeriesCalendarResource extends PublicResource {

    private static final long serialVersionUID = 1L;

    private final transient SeriesService service;
    private final transient CalendarWriter writer;

    @Inject
    SeriesCalendarResource(SeriesService service, CalendarWriter writer) {
        this.service = service;
        this.writer = writer;
    }

    @Override
    protected Optional<Content> content(Attributes attributes) {
        var series = service.findShown(attributes.getParameters().get("series").toString("")).orElseThrow(PortalPage::notFound);
        return Optional.of(new Content("text/calendar", writer.write(service.listShown(series), PortalSession.get().language())));
    }
}
