package org.twinhall.conference;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.Access;
import org.twinhall.access.OpenToAll;
import org.twinhall.conference.calendar.MyCalendarPage;
import org.twinhall.conference.desk.NewEventPage;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.event.EventService;
import org.twinhall.text.Dates;
import org.twinhall.web.PortalPage;
import org.twinhall.web.component.Assets;
import org.twinhall.web.component.PageLinks;
import org.twinhall.web.component.PlainLink;
import org.twinhall.web.component.PlainPageLink;

/** All dates of the network: those to come, those that are over, and a month as a calendar. */
@OpenToAll
public class EventsPage extends PortalPage {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 30;
    private static final List<String> VIEWS = List.of("coming", "past", "month", "map");

    @Inject
    private EventService events;

    @Inject
    private EventDirectory directory;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    private final String view;
    private final transient EventFilter filter;

    public EventsPage(PageParameters parameters) {
        super(parameters);
        var asked = parameters.get("view").toString("");
        view = VIEWS.contains(asked) ? asked : VIEWS.getFirst();
        filter = directory.filter(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Label("heading", title()), new Label("lead", description()), tabs());
        boolean month = view.equals("month");
        int number = PageLinks.asked(getPageParameters());
        boolean map = view.equals("map");
        var all = month ? List.<Event>of() : (view.equals("past") ? events.listPast() : events.listComing()).stream().filter(filter::wants)
                .filter(event -> !map || event.getPlaceId() != null).toList();
        var shown = all.stream().skip((number - 1L) * PAGE).limit(PAGE).toList();
        add(new EventFilterForm("filter", filter, view, month ? getPageParameters().get("month").toString("") : ""));
        add(new WebMarkupContainer("nothing").setVisible(!month && all.isEmpty()));
        add(new EventLines("lines", directory.cards(map ? List.of() : shown)), new PageLinks("pages", number, map ? 0 : all.size(), PAGE));
        add(map && !all.isEmpty() ? new EventMapPanel("map", directory.cards(all), filter.query()) : new WebMarkupContainer("map").setVisible(false));
        add(month ? month() : new WebMarkupContainer("month").setVisible(false));
        add(new PlainLink("calendar", "/" + language().tag() + "/events.ics" + filter.query()));
        add(new PlainPageLink("own", MyCalendarPage.class).setVisible(access.identity().isSignedIn()));
        add(new PlainPageLink("new", NewEventPage.class).setVisible(access.maySomewhere(EventRights.ORGANISE)));
    }

    private Component month() {
        var today = LocalDate.now(clock.withZone(Dates.ZONE));
        var month = YearMonth.from(today);
        try {
            month = YearMonth.parse(getPageParameters().get("month").toString(month.toString()));
        } catch (DateTimeParseException e) {
            // An address that somebody typed: this month is as good as any.
        }
        // A day more at either end: the day of an event is that of its own zone.
        var cards = directory.cards(events.listBetween(month.atDay(1).minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC),
                month.plusMonths(1).atDay(2).atStartOfDay().toInstant(ZoneOffset.UTC)).stream().filter(filter::wants).toList());
        return new MonthPanel("month", month, cards, today, filter);
    }

    private Component tabs() {
        return new ListView<>("view", VIEWS) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> item) {
                var one = item.getModelObject();
                var link = new PlainPageLink("link", EventsPage.class,
                        one.equals(VIEWS.getFirst()) ? filter.parameters() : filter.parameters().set("view", one));
                link.add(new Label("name", getString("events.view." + one)));
                if (one.equals(view)) {
                    link.add(AttributeModifier.replace("aria-current", "page"));
                }
                item.add(link);
            }
        };
    }

    /** Gives a page what the style sheet of the theme does not know. */
    public static void dress(IHeaderResponse response) {
        response.render(Assets.style(EventsPage.class, "conference.css"));
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        dress(response);
    }

    @Override
    protected IModel<String> title() {
        return message("events.title");
    }

    @Override
    protected IModel<String> description() {
        return message("events.lead");
    }

    @Override
    protected boolean isCacheable() {
        return true;
    }

    @Override
    protected boolean isListed() {
        return !view.equals("month") && filter.said().isEmpty();
    }
}
