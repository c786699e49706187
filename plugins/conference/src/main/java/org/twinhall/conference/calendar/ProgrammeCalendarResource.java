package org.twinhall.conference.calendar;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.twinhall.conference.event.EventService;
import org.twinhall.conference.programme.ProgrammeService;
import org.twinhall.web.PortalPage;
import org.twinhall.web.PortalSession;
import org.twinhall.web.PublicResource;

/** The published programme of an event for a calendar: the event with all its sessions, or one session alone. */
public class ProgrammeCalendarResource extends PublicResource {

    private static final long serialVersionUID = 1L;

    private final transient EventService events;
    private final transient ProgrammeService programmes;
    private final transient CalendarWriter writer;

    @Inject
    ProgrammeCalendarResource(EventService events, ProgrammeService programmes, CalendarWriter writer) {
        this.events = events;
        this.programmes = programmes;
        this.writer = writer;
    }

    @Override
    protected Optional<Content> content(Attributes attributes) {
        var event = events.findShown(attributes.getParameters().get("event").toString("")).orElseThrow(PortalPage::notFound);
        var programme = programmes.findPublished(event).orElseThrow(PortalPage::notFound);
        var publication = programmes.findPublication(event).orElseThrow(PortalPage::notFound);
        var asked = attributes.getParameters().get("session");
        var language = PortalSession.get().language();
        if (asked.isEmpty()) {
            return Optional.of(new Content("text/calendar", writer.write(event, programme, publication, programme.sessions(), true, language)));
        }
        var one = programme.session(PortalPage.id(attributes.getParameters(), "session"));
        return Optional.of(new Content("text/calendar", writer.write(event, programme, publication, List.of(one.orElseThrow(PortalPage::notFound)),
                false, language)));
    }
}
