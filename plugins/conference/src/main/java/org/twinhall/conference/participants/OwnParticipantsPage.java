package org.twinhall.conference.participants;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.conference.EventsPage;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.signup.SignUpService;
import org.twinhall.web.PortalPage;

/** Who takes part, for whoever has the private link of a place. Search engines are asked to leave it out. */
@OpenToAll
public class OwnParticipantsPage extends PortalPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private ParticipantService service;

    @Inject
    private SignUpService signUps;

    private final transient Event event;
    private final transient List<Participant> participants;

    public OwnParticipantsPage(PageParameters parameters) {
        super(parameters);
        var secret = parameters.get("link").toString("");
        participants = service.listForOwn(secret).orElseThrow(PortalPage::notFound);
        event = signUps.findOwn(secret).orElseThrow(PortalPage::notFound).event();
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
