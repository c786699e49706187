package org.twinhall.conference.desk;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.Access;
import org.twinhall.access.RequiresSignIn;
import org.twinhall.conference.EventCard;
import org.twinhall.conference.EventDirectory;
import org.twinhall.conference.EventPage;
import org.twinhall.conference.StandingLabel;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.event.EventService;
import org.twinhall.conference.event.EventTimes;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.PageLinks;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.component.SpokenLabel;

/** The events with whose organisation somebody has to do. */
@RequiresSignIn
public class MyEventsPage extends WorkPage {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    private EventService events;

    @Inject
    private EventDirectory directory;

    @Inject
    private EventTimes times;

    @Inject
    private EventRights rights;

    @Inject
    private Access access;

    public MyEventsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var all = events.listForDesk();
        int number = PageLinks.asked(getPageParameters());
        var shown = directory.cards(all.stream().skip((number - 1L) * PAGE).limit(PAGE).toList());
        add(new WebMarkupContainer("nothing").setVisible(all.isEmpty()));
        add(new PlainPageLink("new", NewEventPage.class).setVisible(access.maySomewhere(EventRights.ORGANISE)));
        var table = new WebMarkupContainer("table");
        table.add(new ListView<>("event", shown) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<EventCard> item) {
                var event = item.getModelObject().event();
                var link = new PlainPageLink("link", OneEventPage.firstOf(rights, event), EventPage.of(event));
                link.add(new SpokenLabel("title", one -> event.words(one).getTitle()));
                item.add(link, new Label("kind", getString("event.kind." + event.getKind())), new Label("when", times.days(event, language())));
                item.add(new StandingLabel("standing", item.getModelObject().standing()));
                item.add(new Label("host", item.getModelObject().host() == null ? getString("event.host.network")
                        : item.getModelObject().host().name(language())));
            }
        });
        add(table.setVisible(!all.isEmpty()), new PageLinks("pages", number, all.size(), PAGE));
    }

    @Override
    protected IModel<String> title() {
        return message("myEvents.title");
    }
}
