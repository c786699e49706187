package org.twinhall.conference.programme;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.twinhall.conference.EventPdf;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventTimes;
import org.twinhall.text.Language;
import org.twinhall.web.OwnTime;

/** A programme on paper: a table for each day. */
public class ProgrammePdf extends EventPdf {

    private static final long serialVersionUID = 1L;

    @Inject
    private OwnTime clocks;

    @Inject
    private ProgrammeWords words;

    private final transient Programme programme;

    ProgrammePdf(String id, Event event, Programme programme, Language language) {
        super(id, event, language);
        this.programme = programme;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Label("clock", getString("programme.clock").replace("${town}", clocks.zoneName(event().getZone(), language()))));
        var days = programme.days();
        add(new ListView<>("day", List.copyOf(days.keySet())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<LocalDate> item) {
                item.add(new Label("name", EventTimes.day(item.getModelObject(), language())));
                item.add(lines(days.get(item.getModelObject()).stream().flatMap(slot -> slot.sessions().stream()).toList()));
            }
        });
    }

    private ListView<Session> lines(List<Session> sessions) {
        return new ListView<>("session", sessions) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Session> item) {
                var session = item.getModelObject();
                item.add(new Label("time", EventTimes.hours(session.getStarts(), session.getEnds())), new Label("room", programme.room(session).told(language())));
                item.add(new Label("title", words.title(session).told(language())), new Label("text", session.text().told(language()))
                        .setVisible(!session.text().isEmpty()));
                item.add(new ListView<>("speaker", programme.speakers(session)) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected void populateItem(ListItem<Speaker> person) {
                        var speaker = person.getModelObject();
                        person.add(new Label("name", Stream.of(speaker.name(), speaker.role()).map(one -> one.told(language()))
                                .filter(word -> !word.isEmpty()).collect(Collectors.joining(language() == Language.ARABIC ? "، " : ", "))));
                    }
                });
                item.add(new Label("spoken", session.spoken().told(language())).setVisible(!session.spoken().isEmpty()));
            }
        };
    }
}
