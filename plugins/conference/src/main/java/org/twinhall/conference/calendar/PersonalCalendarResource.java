package org.twinhall.conference.calendar;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.Events;
import org.twinhall.conference.programme.Programme;
import org.twinhall.conference.programme.ProgrammeService;
import org.twinhall.conference.programme.choice.ChoiceService;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.conference.signup.SignUpForms;
import org.twinhall.conference.signup.SignUpState;
import org.twinhall.conference.signup.SignUps;
import org.twinhall.web.DownloadResource;
import org.twinhall.web.PortalPage;
import org.twinhall.web.PortalSession;

/** A person's own calendar, behind its secret address: what they signed up for, with their sessions, and what they organise, drafts too. Kept by nobody. */
public class PersonalCalendarResource extends DownloadResource {

    private static final long serialVersionUID = 1L;

    private final transient CalendarFeedService feeds;
    private final transient SignUps signUps;
    private final transient SignUpForms forms;
    private final transient Events events;
    private final transient ProgrammeService programmes;
    private final transient ChoiceService choices;
    private final transient CalendarWriter writer;

    @Inject
    PersonalCalendarResource(CalendarFeedService feeds, SignUps signUps, SignUpForms forms, Events events, ProgrammeService programmes,
                             ChoiceService choices, CalendarWriter writer) {
        this.feeds = feeds;
        this.signUps = signUps;
        this.forms = forms;
        this.events = events;
        this.programmes = programmes;
        this.choices = choices;
        this.writer = writer;
    }

    @Override
    protected Download download(Attributes attributes) {
        var account = feeds.findOwner(attributes.getParameters().get("secret").toString("")).orElseThrow(PortalPage::notFound);
        var language = PortalSession.get().language();
        return new Download("text/calendar; charset=utf-8", "calendar.ics", writer.writeOwn(entries(account.getId()), language));
    }

    private List<CalendarWriter.Entry> entries(long account) {
        var entries = new ArrayList<CalendarWriter.Entry>();
        var seen = new HashSet<Long>();
        for (var signUp : signUps.listOfAccount(account)) {
            if (signUp.getState().isLive()) {
                var event = events.find(forms.find(signUp.getFormId()).orElseThrow().getEventId()).orElseThrow();
                if (seen.add(event.getId())) {
                    entries.add(own(signUp, event));
                }
            }
        }
        events.listOfOrganiser(account).stream().filter(event -> seen.add(event.getId()))
                .forEach(event -> entries.add(new CalendarWriter.Entry(event, null, List.of(), null)));
        return entries;
    }

    private CalendarWriter.Entry own(SignUp signUp, Event event) {
        var programme = programmes.findPublished(event).orElse(Programme.NONE);
        return new CalendarWriter.Entry(event, signUp, signUp.getState() == SignUpState.CONFIRMED ? choices.listOwn(signUp, programme).stream()
                .filter(session -> session.getCapacity() != null).toList() : List.of(), programme);
    }
}
