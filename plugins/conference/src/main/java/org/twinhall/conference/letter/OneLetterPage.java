package org.twinhall.conference.letter;

import jakarta.inject.Inject;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.conference.desk.OneEventPage;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.web.PortalPage;

/** The frame of the pages about one letter. */
abstract class OneLetterPage extends OneEventPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private LetterService service;

    private final transient Letter letter;

    protected OneLetterPage(PageParameters parameters) {
        super(parameters);
        letter = service.find(event(), id(parameters, "letter")).orElseThrow(PortalPage::notFound);
    }

    @Override
    protected boolean mayOpen(EventRights rights, Event event) {
        return rights.maySeeList(event);
    }

    final LetterService service() {
        return service;
    }

    final Letter letter() {
        return letter;
    }
}
