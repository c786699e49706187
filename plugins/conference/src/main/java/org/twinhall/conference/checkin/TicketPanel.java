package org.twinhall.conference.checkin;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.signup.Ticket;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.PlainLink;

/** The code that is shown at the door, with the ticket to print. */
public class TicketPanel extends Panel {

    private static final long serialVersionUID = 1L;

    /** Shows it; {@code print} is the path of the ticket to print, null for none. */
    public TicketPanel(String id, Event event, Ticket ticket, String print) {
        super(id);
        var path = "/" + PortalSession.get().language().tag() + ticket.path(event);
        add(new WebMarkupContainer("code").add(AttributeModifier.replace("src", path + "/code.svg")));
        add(new WebMarkupContainer("printing").add(new PlainLink("print", print == null ? "" : print)).setVisible(print != null));
    }
}
