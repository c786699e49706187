package org.twinhall.conference.desk;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.link.BookmarkablePageLink;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.request.resource.CssResourceReference;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.access.RequiresSignIn;
import org.twinhall.conference.EventDirectory;
import org.twinhall.conference.EventPage;
import org.twinhall.conference.EventsPage;
import org.twinhall.conference.StandingLabel;
import org.twinhall.conference.budget.BudgetPage;
import org.twinhall.conference.charge.ChargesPage;
import org.twinhall.conference.charge.PaymentsPage;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.event.EventService;
import org.twinhall.conference.exchange.ExchangePage;
import org.twinhall.conference.material.AfterPage;
import org.twinhall.conference.programme.desk.ProgrammeDeskPage;
import org.twinhall.conference.letter.LettersPage;
import org.twinhall.conference.task.TasksPage;
import org.twinhall.web.PortalPage;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.SpokenLabel;

/** The frame of the pages about one event, with the ways between those that the person may open. */
@RequiresSignIn
public abstract class OneEventPage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private EventService events;

    @Inject
    private EventDirectory directory;

    @Inject
    private EventRights rights;

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

    /** The way below which this page lies, when it is none of them itself. */
    protected String way() {
        return "";
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
        var shown = new BookmarkablePageLink<Void>("event", EventPage.class, EventPage.of(event));
        add(shown.add(new SpokenLabel("eventTitle", one -> event.words(one).getTitle())));
        add(new StandingLabel("eventStanding", directory.cards(java.util.List.of(event)).getFirst().standing()));
        var ways = new LinkedHashMap<String, Class<? extends OneEventPage>>();
        if (rights.mayManage(event)) {
            ways.put("event", EventEditPage.class);
            ways.put("programme", ProgrammeDeskPage.class);
            ways.put("tasks", TasksPage.class);
            ways.put("forms", FormsPage.class);
            ways.put("charges", ChargesPage.class);
        }
        if (rights.maySeeList(event)) {
            ways.put("people", PeoplePage.class);
            ways.put("letters", LettersPage.class);
            ways.put("exchange", ExchangePage.class);
        }
        if (rights.maySeePayments(event)) {
            ways.put("payments", PaymentsPage.class);
            ways.put("budget", BudgetPage.class);
        }
        if (rights.mayCheckIn(event)) {
            ways.put("door", DoorPage.class);
        }
        if (rights.mayManage(event)) {
            ways.put("after", AfterPage.class);
            ways.put("organisers", OrganisersPage.class);
            ways.put("copy", CopyEventPage.class);
        }
        add(new ListView<>("way", java.util.List.copyOf(ways.keySet())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> item) {
                var page = ways.get(item.getModelObject());
                var link = new BookmarkablePageLink<Void>("link", page, EventPage.of(event));
                link.add(new Label("name", getString("event.way." + item.getModelObject())));
                boolean here = OneEventPage.this.getClass() == page;
                if (here || way().equals(item.getModelObject())) {
                    link.add(AttributeModifier.replace("aria-current", here ? "page" : "true"));
                }
                item.add(link);
            }
        });
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        response.render(CssHeaderItem.forReference(new CssResourceReference(EventsPage.class, "conference.css")));
    }

    /** Leads back to a page of this event and says what was done. */
    protected final void done(Class<? extends OneEventPage> page, String what) {
        setResponsePage(page, EventPage.of(event).set("done", what));
    }
}
