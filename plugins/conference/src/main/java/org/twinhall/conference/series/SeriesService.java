package org.twinhall.conference.series;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twinhall.audit.AuditTrail;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.event.EventService;
import org.twinhall.conference.event.EventState;
import org.twinhall.conference.event.Events;
import org.twinhall.conference.signup.EventCopy;
import org.twinhall.persistence.Transactional;
import org.twinhall.text.Language;
import org.twinhall.text.Slug;

/** Repeating events, and reading all dates of a series. */
@Singleton
public class SeriesService {

    /** How many dates can be made at once. */
    public static final int MOST = 26;

    /** A programme is of one day; and the date of next week does not look back at what this one resolved, as that of next year does. */
    private static final Set<EventCopy.Part> PARTS = EnumSet.complementOf(EnumSet.of(EventCopy.Part.PROGRAMME, EventCopy.Part.RESOLUTIONS));

    private final AllSeries all;
    private final SeriesDates dates;
    private final Events events;
    private final EventService service;
    private final EventCopy copies;
    private final EventRights rights;
    private final AuditTrail audit;

    @Inject
    SeriesService(AllSeries all, SeriesDates dates, Events events, EventService service, EventCopy copies, EventRights rights, AuditTrail audit) {
        this.all = all;
        this.dates = dates;
        this.events = events;
        this.service = service;
        this.copies = copies;
        this.rights = rights;
        this.audit = audit;
    }

    /** The series at an address, when readers can see anything of it. */
    public Optional<Series> findShown(String slug) {
        return all.findBySlug(slug).filter(series -> !listShown(series).isEmpty());
    }

    /** The series of an event. */
    public Optional<Series> findOf(Event event) {
        return all.findOf(event.getId());
    }

    /** The events of a series that readers see, the first first. */
    public List<Event> listShown(Series series) {
        return list(series).stream().filter(event -> event.getState() != EventState.DRAFT).toList();
    }

    private List<Event> list(Series series) {
        return events.find(dates.listEvents(series.getId())).values().stream().sorted(Comparator.comparing(Event::getStartsAt).thenComparing(Event::getId)).toList();
    }

    /** The drafts of the series of an event, for those who manage it. */
    public List<Event> listDrafts(Event event) {
        rights.requireManager(event);
        return findOf(event).map(this::list).orElse(List.of()).stream().filter(one -> one.getState() == EventState.DRAFT && rights.mayManage(one)).toList();
    }

    /**
     * Makes drafts that are like an event, with its words, place, organisers and forms, and of a series with it. A time at which the
     * series has a date already is left out: pressing twice makes nothing twice.
     *
     * @param times how many, from 1 to {@link #MOST}
     * @return how many were made
     */
    @Transactional
    public int repeat(long eventId, Rhythm rhythm, int times) {
        // Two who press at once wait for each other here.
        var event = events.lock(eventId).orElseThrow();
        rights.requireManager(event);
        var series = all.findOf(eventId).orElseGet(() -> begin(event));
        var taken = list(series).stream().map(Event::getStarts).collect(Collectors.toSet());
        Map<Language, String> titles = Arrays.stream(Language.values()).collect(Collectors.toMap(Function.identity(), language -> event.words(language).getTitle()));
        var fresh = rhythm.after(event.getStarts(), Math.clamp(times, 1, MOST)).stream().filter(starts -> !taken.contains(starts)).toList();
        for (LocalDateTime starts : fresh) {
            dates.add(new SeriesDate(copies.copy(eventId, titles, starts, PARTS).getId(), series.getId()));
        }
        audit.record(event.act("conference.repeat").changed(null, fresh.size()));
        return fresh.size();
    }

    private Series begin(Event event) {
        var english = event.words(Language.ENGLISH).getTitle();
        var arabic = event.words(Language.ARABIC).getTitle();
        var series = all.add(new Series(Slug.free(english.isEmpty() ? arabic : english, one -> all.findBySlug(one).isPresent()), english, arabic));
        all.flush();
        dates.add(new SeriesDate(event.getId(), series.getId()));
        return series;
    }

    /** Lets readers see all dates of the series of an event that the current person manages. */
    @Transactional
    public void publishAll(long eventId) {
        listDrafts(events.find(eventId).orElseThrow()).forEach(draft -> service.publish(draft.getId()));
    }
}
