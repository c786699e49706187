package org.twinhall.conference.series;

import jakarta.inject.Inject;
import org.twinhall.conference.event.EventKind;
import org.twinhall.conference.event.EventService;
import org.twinhall.plugin.DemoData;

/** The next talk on line takes place each month. */
public class SeriesDemo implements DemoData {

    private static final int FURTHER = 3;

    private final EventService events;
    private final SeriesService series;

    @Inject
    SeriesDemo(EventService events, SeriesService series) {
        this.events = events;
        this.series = series;
    }

    @Override
    public void add() {
        events.listComing().stream().filter(event -> event.getKind() == EventKind.TALK).findFirst().ifPresent(talk -> {
            series.repeat(talk.getId(), Rhythm.MONTH, FURTHER);
            series.publishAll(talk.getId());
        });
    }
}
