package org.twinhall.conference.rollcall;

import jakarta.inject.Inject;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventService;
import org.twinhall.text.Language;
import org.twinhall.web.DownloadResource;
import org.twinhall.web.PortalPage;
import org.twinhall.web.PortalSession;

/** The list of votes as a file. */
abstract class VotesResource extends DownloadResource {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EventService events;

    @Inject
    private transient RollCallService service;

    abstract Download file(Event event, Attendance roll, Language language);

    @Override
    protected Download download(Attributes attributes) {
        var event = events.findForDesk(attributes.getParameters().get("event").toString("")).filter(service::isHeldAt).orElseThrow(PortalPage::notFound);
        var language = PortalSession.get().language();
        return file(event, service.save(event, language), language);
    }
}
