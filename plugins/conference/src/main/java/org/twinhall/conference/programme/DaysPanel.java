package org.twinhall.conference.programme;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventTimes;
import org.twinhall.conference.material.MaterialService.Given;
import org.twinhall.text.Language;
import org.twinhall.web.PortalSession;

/** The days of a programme; what is held at the same time stands beside each other where there is room. */
final class DaysPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private EventTimes times;

    private final transient Event event;
    private final transient Programme programme;
    private final transient Map<Long, Integer> open;
    private final transient Map<Long, List<Given>> given;
    private final String path;

    /**
     * Makes the panel.
     *
     * @param open free places by the keys of the sessions in which they are counted
     * @param given what the reader gets of the sessions, by their keys
     * @param path of the programme, behind which the sessions have their calendars
     */
    DaysPanel(String id, Event event, Programme programme, Map<Long, Integer> open, Map<Long, List<Given>> given, String path) {
        super(id);
        this.event = event;
        this.programme = programme;
        this.open = open;
        this.given = given;
        this.path = path;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var language = PortalSession.get().language();
        var days = programme.days();
        add(new ListView<>("day", List.copyOf(days.keySet())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<LocalDate> item) {
                var id = "day-" + item.getModelObject();
                item.add(AttributeModifier.replace("aria-labelledby", id));
                item.add(new Label("name", EventTimes.day(item.getModelObject(), language)).setMarkupId(id).setOutputMarkupId(true));
                item.add(slots(days.get(item.getModelObject()), language));
            }
        });
    }

    private ListView<Slot> slots(List<Slot> slots, Language language) {
        return new ListView<>("slot", slots) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Slot> item) {
                var slot = item.getModelObject();
                item.add(new Label("time", EventTimes.hours(slot.starts(), slot.ends())));
                item.add(new ListView<>("elsewhere", times.elsewhere(event, slot.starts(), slot.ends(), language)) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected void populateItem(ListItem<String> other) {
                        other.add(new Label("clock", other.getModelObject()));
                    }
                });
                item.add(new ListView<>("session", slot.sessions()) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected void populateItem(ListItem<Session> held) {
                        var session = held.getModelObject();
                        held.add(new SessionPanel("about", programme, session, !slot.isFilledBy(session), open.get(session.key()),
                                given.getOrDefault(session.key(), List.of()), path));
                        held.setMarkupId("session-" + session.key()).setOutputMarkupId(true);
                    }
                });
            }
        };
    }
}
