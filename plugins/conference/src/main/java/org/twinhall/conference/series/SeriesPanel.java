package org.twinhall.conference.series;

import jakarta.inject.Inject;
import java.time.Clock;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.conference.EventPage;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventTimes;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.PlainPageLink;

/** On the page of an event of a series: its next other dates, and the way to all of them. Hidden where it is of none. */
public class SeriesPanel extends Panel {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 4;

    @Inject
    private SeriesService service;

    @Inject
    private EventTimes times;

    @Inject
    private Clock clock;

    private final transient Event event;

    public SeriesPanel(String id, Event event) {
        super(id);
        this.event = event;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var series = service.findOf(event);
        var shown = series.map(service::listShown).orElse(java.util.List.of());
        add(new ListView<>("date", shown.stream().filter(one -> !one.getId().equals(event.getId()) && one.getEndsAt().isAfter(clock.instant())).limit(SHOWN).toList()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Event> item) {
                var link = new PlainPageLink("link", EventPage.class, EventPage.of(item.getModelObject()));
                item.add(link.add(new Label("days", times.days(item.getModelObject(), PortalSession.get().language()))));
            }
        });
        add(new PlainPageLink("series", SeriesPage.class, series.map(SeriesPage::of).orElseGet(PageParameters::new)));
        setVisible(!shown.isEmpty());
    }
}
