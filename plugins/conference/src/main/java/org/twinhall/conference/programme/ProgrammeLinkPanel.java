package org.twinhall.conference.programme;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.conference.EventPage;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventTimes;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.component.SpokenLabel;

/** On the page of an event: what is held there in short, and the way to its programme. */
public final class ProgrammeLinkPanel extends Panel {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 8;

    @Inject
    private ProgrammeWords words;

    private final transient Event event;
    private final transient Programme programme;

    public ProgrammeLinkPanel(String id, Event event, Programme programme) {
        super(id);
        this.event = event;
        this.programme = programme;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new PlainPageLink("programme", ProgrammePage.class, EventPage.of(event)));
        List<Session> told = programme.days().values().stream().flatMap(List::stream).flatMap(slot -> slot.sessions().stream())
                .filter(one -> one.getKind().needsTitle()).limit(MOST).toList();
        boolean days = programme.days().size() > 1;
        add(new ListView<>("session", told) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Session> item) {
                var session = item.getModelObject();
                var hours = EventTimes.hours(session.getStarts(), session.getEnds());
                item.add(new Label("when", days ? words.when(session, PortalSession.get().language()) : hours),
                        new SpokenLabel("title", words.title(session)::in));
            }
        });
        setVisible(!programme.sessions().isEmpty());
    }
}
