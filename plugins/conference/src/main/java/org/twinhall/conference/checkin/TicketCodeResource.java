package org.twinhall.conference.checkin;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.apache.wicket.request.resource.AbstractResource;
import org.twinhall.conference.event.Events;
import org.twinhall.conference.signup.Ticket;
import org.twinhall.drawing.QrCode;
import org.twinhall.web.PortalPage;
import org.twinhall.web.PortalSession;
import org.twinhall.web.Site;

/** The code of a ticket as a picture, for the mail and the private page; for whoever has the ticket. */
public class TicketCodeResource extends AbstractResource {

    private static final long serialVersionUID = 1L;
    private static final int PIXELS = 6;

    private final transient CheckInService service;
    private final transient Events events;
    private final transient Site site;

    @Inject
    TicketCodeResource(CheckInService service, Events events, Site site) {
        this.service = service;
        this.events = events;
        this.site = site;
    }

    @Override
    protected ResourceResponse newResourceResponse(Attributes attributes) {
        var event = events.findBySlug(attributes.getParameters().get("event").toString("")).orElseThrow(PortalPage::notFound);
        var ticket = service.findByTicket(event, attributes.getParameters().get("ticket").toString("")).map(Ticket::of).orElseThrow(PortalPage::notFound);
        // Whoever reads it with any reader of codes comes to the page of the ticket.
        var code = QrCode.of(site.address("/" + PortalSession.get().language().tag() + ticket.path(event)));
        boolean drawn = attributes.getRequest().getUrl().getPath().endsWith(".svg");
        var response = new ResourceResponse();
        response.disableCaching();
        response.setContentType(drawn ? "image/svg+xml" : "image/png");
        response.setWriteCallback(new WriteCallback() {
            @Override
            public void writeData(Attributes target) {
                target.getResponse().write(drawn ? code.svg().getBytes(StandardCharsets.UTF_8) : code.png(PIXELS));
            }
        });
        return response;
    }
}
