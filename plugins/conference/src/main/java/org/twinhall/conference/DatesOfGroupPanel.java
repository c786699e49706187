package org.twinhall.conference;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventService;
import org.twinhall.conference.event.EventTimes;
import org.twinhall.group.Group;
import org.twinhall.group.Groups;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.PlainLink;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.component.SpokenLabel;

/** The next dates of a group beside its home; the model is the group's id. */
public class DatesOfGroupPanel extends Panel {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;

    @Inject
    private EventService events;

    @Inject
    private EventTimes times;

    @Inject
    private Groups groups;

    private final IModel<Long> group;

    public DatesOfGroupPanel(String id, IModel<Long> group) {
        super(id);
        this.group = group;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var next = events.listComing().stream().filter(event -> group.getObject().equals(event.getHostGroupId())).limit(SHOWN).toList();
        setVisible(!next.isEmpty());
        add(new ListView<>("event", next) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Event> item) {
                var event = item.getModelObject();
                var link = new PlainPageLink("link", EventPage.class, EventPage.of(event));
                link.add(new SpokenLabel("title", one -> event.words(one).getTitle()));
                item.add(link, new Label("days", times.days(event, PortalSession.get().language())));
            }
        });
        var slug = groups.find(group.getObject()).map(Group::getSlug).orElse("");
        add(new PlainPageLink("all", EventsPage.class, new PageParameters().set("group", slug)));
        add(new PlainLink("calendar", "/" + PortalSession.get().language().tag() + "/groups/" + slug + "/events.ics"));
    }
}
