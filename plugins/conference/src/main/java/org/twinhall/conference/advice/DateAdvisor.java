package org.twinhall.conference.advice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventKind;
import org.twinhall.conference.event.EventService;
import org.twinhall.conference.event.EventState;

/** Looks at the date of an event before others do. */
@Singleton
public class DateAdvisor {

    private final EventService events;
    private final Clock clock;

    @Inject
    DateAdvisor(EventService events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** What speaks against its date; nothing when it is over. */
    public DateAdvice advise(Event event) {
        var first = event.getStarts().toLocalDate();
        var last = event.getEnds().toLocalDate();
        var today = LocalDate.now(clock.withZone(event.getZone()));
        if (last.isBefore(today)) {
            return new DateAdvice(List.of(), List.of(), -1, 0);
        }
        var beside = events.listBetween(first.atStartOfDay(event.getZone()).toInstant(), last.plusDays(1).atStartOfDay(event.getZone()).toInstant()).stream()
                .filter(other -> !other.getId().equals(event.getId()) && other.getState() != EventState.CANCELLED).toList();
        long left = Math.max(0, ChronoUnit.DAYS.between(today, first));
        int wanted = notice(event.getKind());
        return new DateAdvice(beside, Almanac.between(first, last), left < wanted ? left : -1, wanted);
    }

    /** Days: a conference wants leave, tickets and visas; a meeting of members is called four weeks before. */
    private static int notice(EventKind kind) {
        return switch (kind) {
            case CONFERENCE -> 90;
            case MEETING, AGM -> 28;
            case WORKSHOP, TALK -> 14;
        };
    }
}
