package org.twinhall.conference.listing;

import jakarta.inject.Inject;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventService;
import org.twinhall.text.Language;
import org.twinhall.web.DownloadResource;
import org.twinhall.web.PortalPage;
import org.twinhall.web.PortalSession;

/** A list of those who come as a file. */
abstract class RollResource extends DownloadResource {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EventService events;

    @Inject
    private transient RollService rolls;

    /** The file of a list. */
    abstract Download file(Event event, Roll roll, Language language);

    /** What is taken of what an address asks for. */
    ListAsked asked(ListAsked read) {
        return read;
    }

    @Override
    protected Download download(Attributes attributes) {
        var event = events.findForDesk(attributes.getParameters().get("event").toString("")).orElseThrow(PortalPage::notFound);
        var language = PortalSession.get().language();
        return file(event, rolls.save(event, asked(ListAsked.read(attributes.getParameters())), language), language);
    }
}
