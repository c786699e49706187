package org.twinhall.conference.desk;

import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.conference.EventPage;
import org.twinhall.conference.event.Event;
import org.twinhall.web.component.PlainPageLink;

/** The ways between the pages about one event, by the phases of its life; on a narrow screen behind one line that says where one is. */
final class WaysPanel extends Panel {

    private static final long serialVersionUID = 1L;

    private final transient Event event;
    private final transient List<Way> ways;
    private final String below;

    /** @param below the key of the way to which the page belongs */
    WaysPanel(String id, Event event, List<Way> ways, String below) {
        super(id);
        this.event = event;
        this.ways = ways;
        this.below = below;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Label("here", ways.stream().filter(way -> isHere(way) || way.key().equals(below)).findFirst().map(way -> getString("event.way." + way.key())).orElse("")));
        add(new ListView<>("phase", ways.stream().map(Way::phase).distinct().toList()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Phase> item) {
                var phase = item.getModelObject();
                var id = "event-phase-" + phase.ordinal();
                item.add(new Label("name", getString("event.phase." + phase)).setMarkupId(id).setOutputMarkupId(true));
                item.add(links(ways.stream().filter(way -> way.phase() == phase).toList()));
                item.add(AttributeModifier.replace("aria-labelledby", id));
            }
        });
    }

    private ListView<Way> links(List<Way> some) {
        return new ListView<>("way", some) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Way> item) {
                var way = item.getModelObject();
                var link = new PlainPageLink("link", way.page(), EventPage.of(event));
                link.add(new Label("name", getString("event.way." + way.key())));
                if (isHere(way) || way.key().equals(below)) {
                    link.add(AttributeModifier.replace("aria-current", isHere(way) ? "page" : "true"));
                }
                item.add(link);
            }
        };
    }

    private boolean isHere(Way way) {
        return getPage().getClass() == way.page();
    }
}
