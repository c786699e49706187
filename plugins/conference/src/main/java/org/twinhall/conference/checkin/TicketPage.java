package org.twinhall.conference.checkin;

import jakarta.inject.Inject;
import org.apache.wicket.RestartResponseException;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.conference.EventPage;
import org.twinhall.conference.EventsPage;
import org.twinhall.conference.desk.DoorPage;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.event.EventService;
import org.twinhall.conference.signup.Ticket;
import org.twinhall.web.PortalPage;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.component.SpokenLabel;

/**
 * Where the code of a ticket leads when any reader of codes opens it: those at the door come to the names of that ticket, also
 * without scripts; everybody else sees what to do with it, and no names.
 */
@OpenToAll
public class TicketPage extends PortalPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private EventService events;

    @Inject
    private EventRights rights;

    @Inject
    private CheckInService service;

    private final transient Event event;
    private final transient Ticket ticket;

    public TicketPage(PageParameters parameters) {
        super(parameters);
        event = events.findShown(parameters.get("event").toString("")).orElseThrow(PortalPage::notFound);
        ticket = service.findByTicket(event, parameters.get("ticket").toString("")).map(Ticket::of).orElseThrow(PortalPage::notFound);
        if (rights.mayCheckIn(event)) {
            throw new RestartResponseException(DoorPage.class, EventPage.of(event).set("ticket", ticket.value()));
        }
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var back = new PlainPageLink("event", EventPage.class, EventPage.of(event));
        add(back.add(new SpokenLabel("title", one -> event.words(one).getTitle())), new Label("heading", title()));
        add(new TicketPanel("ticket", event, ticket, null));
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        EventsPage.dress(response);
    }

    @Override
    protected IModel<String> title() {
        return message("ticket.page.title");
    }
}
