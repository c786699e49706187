package org.twinhall.conference.calendar;

import jakarta.inject.Inject;
import org.twinhall.conference.programme.ProgrammeService;
import org.twinhall.conference.programme.choice.ChoiceService;
import org.twinhall.conference.signup.SignUpService;
import org.twinhall.web.DownloadResource;
import org.twinhall.web.PortalPage;
import org.twinhall.web.PortalSession;

/** The event with the sessions to which somebody comes, behind the private link; kept by nobody. */
public class OwnCalendarResource extends DownloadResource {

    private static final long serialVersionUID = 1L;

    private final transient SignUpService signUps;
    private final transient ProgrammeService programmes;
    private final transient ChoiceService choices;
    private final transient CalendarWriter writer;

    @Inject
    OwnCalendarResource(SignUpService signUps, ProgrammeService programmes, ChoiceService choices, CalendarWriter writer) {
        this.signUps = signUps;
        this.programmes = programmes;
        this.choices = choices;
        this.writer = writer;
    }

    @Override
    protected Download download(Attributes attributes) {
        var own = signUps.findOwn(attributes.getParameters().get("link").toString("")).orElseThrow(PortalPage::notFound);
        var programme = programmes.findPublished(own.event()).orElseThrow(PortalPage::notFound);
        var publication = programmes.findPublication(own.event()).orElseThrow(PortalPage::notFound);
        return new Download("text/calendar; charset=utf-8", own.event().getSlug() + ".ics", writer.write(own.event(), programme, publication,
                choices.listOwn(own.signUp(), programme), true, PortalSession.get().language()));
    }
}
