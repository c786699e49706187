package org.twinhall.conference.desk;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.form.Form;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.access.RequiresSignIn;
import org.twinhall.account.RefusedException;
import org.twinhall.conference.EventDirectory;
import org.twinhall.conference.EventPage;
import org.twinhall.conference.EventsPage;
import org.twinhall.conference.StandingLabel;
import org.twinhall.conference.charge.PaymentsPage;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.event.EventService;
import org.twinhall.conference.rollcall.RollCallService;
import org.twinhall.web.PortalPage;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.component.SpokenLabel;

/** The frame of the pages about one event, with the ways between those that the person may open. */
@RequiresSignIn
public abstract class OneEventPage extends WorkPage {

    private static final long serialVersionUID = 1L;
    /** The part of {@code /en/desk/events/<event>/programme/...} that says which way it is, the empty one before the language counted. */
    private static final int BEHIND = 5;

    @Inject
    private EventService events;

    @Inject
    private EventDirectory directory;

    @Inject
    private EventRights rights;

    @Inject
    private RollCallService rollCalls;

    private final transient Event event;

    protected OneEventPage(PageParameters parameters) {
        super(parameters);
        event = events.findForDesk(parameters.get("event").toString("")).orElseThrow(PortalPage::notFound);
        if (!mayOpen(rights, event)) {
            throw new AccessDeniedException(EventRights.ORGANISE);
        }
    }

    /** Whether the current person may open this page of an event; managers may, where nothing else is said. */
    protected boolean mayOpen(EventRights asked, Event of) {
        return asked.mayManage(of);
    }

    /** The key of the way to which this page belongs: what stands in its address behind the event. */
    protected String way() {
        var parts = path().split("/");
        return parts.length > BEHIND ? parts[BEHIND] : "";
    }

    /** The first of these pages that the current person may open, who has to do with the event. */
    public static Class<? extends OneEventPage> firstOf(EventRights rights, Event event) {
        return rights.mayManage(event) ? EventEditPage.class : rights.maySeeList(event) ? PeoplePage.class
                : rights.maySeePayments(event) ? PaymentsPage.class : DoorPage.class;
    }

    protected final Event event() {
        return event;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var shown = new PlainPageLink("event", EventPage.class, EventPage.of(event));
        add(shown.add(new SpokenLabel("eventTitle", one -> event.words(one).getTitle())));
        add(new StandingLabel("eventStanding", directory.cards(List.of(event)).getFirst().standing()));
        add(new WaysPanel("ways", event, Way.open(rights, event, rollCalls.isHeldAt(event)), way()));
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        EventsPage.dress(response);
    }

    /** Does a verb and what follows it; when it is refused, the form says why instead. */
    protected final void act(Form<?> form, Runnable verb) {
        try {
            verb.run();
        } catch (RefusedException e) {
            form.error(getString(e.key()));
        }
    }

    /** Does a verb, leads to a page of this event and says there what was done; when it is refused, the form says why instead. */
    protected final void act(Form<?> form, Runnable verb, Class<? extends OneEventPage> page, String what) {
        act(form, () -> {
            verb.run();
            done(page, what);
        });
    }

    /** Leads back to a page of this event and says what was done. */
    protected final void done(Class<? extends OneEventPage> page, String what) {
        setResponsePage(page, EventPage.of(event).set("done", what));
    }
}
