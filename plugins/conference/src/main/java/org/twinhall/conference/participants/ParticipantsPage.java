package org.twinhall.conference.participants;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.conference.EventsPage;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventService;
import org.twinhall.web.PortalPage;

/** Who takes part in an event, for everybody, where the organisers and those people want it. Search engines are asked to leave it out. */
@OpenToAll
public class ParticipantsPage extends PortalPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private ParticipantService service;

    @Inject
    private EventService events;

    private final transient Event event;
    private final transient List<Participant> participants;

    public ParticipantsPage(PageParameters parameters) {
        super(parameters);
        event = events.findShown(parameters.get("event").toString("")).orElseThrow(PortalPage::notFound);
        participants = service.listForAll(event).orElseThrow(PortalPage::notFound);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ParticipantsPanel("participants", event, participants));
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        EventsPage.dress(response);
    }

    @Override
    protected IModel<String> title() {
        return message("participants.title");
    }
}
