package org.twinhall.conference;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.conference.event.EventTimes;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.MapPanel;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.component.SpokenLabel;

/** Events to come on a map, where they are, with a table that tells the same. */
final class EventMapPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private EventTimes times;

    private final transient List<EventCard> cards;
    private final String query;

    EventMapPanel(String id, List<EventCard> cards, String query) {
        super(id);
        this.cards = cards;
        this.query = query;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var language = PortalSession.get().language();
        add(new MapPanel("map", "/" + language.tag() + "/events-points.json" + query, "events-table"));
        add(new ListView<>("row", cards) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<EventCard> item) {
                var card = item.getModelObject();
                var link = new PlainPageLink("link", EventPage.class, EventPage.of(card.event()));
                item.add(link.add(new SpokenLabel("title", one -> card.event().words(one).getTitle())));
                item.add(new Label("when", times.days(card.event(), language)), new Label("where", card.place().name(language)));
                item.add(new Label("host", card.host() == null ? getString("event.host.network") : card.host().name(language)));
            }
        });
    }
}
