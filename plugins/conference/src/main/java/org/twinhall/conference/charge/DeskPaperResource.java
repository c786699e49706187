package org.twinhall.conference.charge;

import jakarta.inject.Inject;
import java.util.Optional;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.conference.event.EventService;

/** A paper for those who may see the accounts. */
public class DeskPaperResource extends PaperResource {

    private static final long serialVersionUID = 1L;

    private final transient PaperService papers;
    private final transient EventService events;

    @Inject
    DeskPaperResource(PaperService papers, EventService events) {
        this.papers = papers;
        this.events = events;
    }

    @Override
    Optional<Paper> paper(PageParameters parameters, long id) {
        return events.findForDesk(parameters.get("event").toString("")).flatMap(event -> papers.find(event, id));
    }
}
