package org.twinhall.conference.letter;

import jakarta.inject.Inject;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.conference.event.EventService;
import org.twinhall.mail.MailFrameResource;
import org.twinhall.web.PortalPage;

/** The HTML part of a letter as one receiver gets it, for the frame in which it is shown. */
public class LetterHtmlResource extends MailFrameResource {

    private static final long serialVersionUID = 1L;

    private final transient EventService events;
    private final transient LetterService letters;

    @Inject
    LetterHtmlResource(EventService events, LetterService letters) {
        this.events = events;
        this.letters = letters;
    }

    @Override
    protected String html(PageParameters asked) {
        var event = events.findForDesk(asked.get("event").toString("")).orElseThrow(PortalPage::notFound);
        var letter = letters.find(event, PortalPage.id(asked, "letter")).orElseThrow(PortalPage::notFound);
        long receiver = PortalPage.id(asked, "signUp");
        return letters.receivers(event, letter).stream().filter(one -> one.getId() == receiver).findFirst()
                .map(one -> letters.preview(event, letter, one).html()).orElseThrow(PortalPage::notFound);
    }
}
