package org.twinhall.conference.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.link.BookmarkablePageLink;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.conference.EventPage;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.material.AfterPage;
import org.twinhall.conference.resolution.ResolutionDeskPage;
import org.twinhall.conference.survey.SurveyDeskPage;

/** The ways between the pages about what stays of an event. */
public final class AfterWays extends Panel {

    private static final long serialVersionUID = 1L;

    private final transient Event event;

    public AfterWays(String id, Event event) {
        super(id);
        this.event = event;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Map<String, Class<? extends OneEventPage>> ways = new LinkedHashMap<>();
        ways.put("papers", AfterPage.class);
        ways.put("resolutions", ResolutionDeskPage.class);
        ways.put("survey", SurveyDeskPage.class);
        add(new ListView<>("way", List.copyOf(ways.keySet())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> item) {
                var page = ways.get(item.getModelObject());
                var link = new BookmarkablePageLink<Void>("link", page, EventPage.of(event));
                link.add(new Label("name", getString("after.way." + item.getModelObject())));
                if (getPage().getClass() == page) {
                    link.add(AttributeModifier.replace("aria-current", "page"));
                }
                item.add(link);
            }
        });
    }
}
