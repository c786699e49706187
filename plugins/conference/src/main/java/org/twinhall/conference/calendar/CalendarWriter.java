package org.twinhall.conference.calendar;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.ConferencePlugin;
import org.twinhall.conference.event.EventState;
import org.twinhall.conference.event.EventWords;
import org.twinhall.conference.programme.Programme;
import org.twinhall.conference.programme.ProgrammeWords;
import org.twinhall.conference.programme.Publication;
import org.twinhall.conference.programme.Publications;
import org.twinhall.conference.programme.Session;
import org.twinhall.conference.programme.Speaker;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.conference.signup.SignUpState;
import org.twinhall.place.Place;
import org.twinhall.place.Places;
import org.twinhall.text.Language;
import org.twinhall.web.Site;
import org.twinhall.web.Texts;

/** Turns events into a calendar, in the words of a language; nothing that only some people may know is in it, but in that of a person or behind a secret address. */
@Singleton
class CalendarWriter {

    private final Places places;
    private final ProgrammeWords words;
    private final Publications publications;
    private final Site site;
    private final Texts texts;

    @Inject
    CalendarWriter(Places places, ProgrammeWords words, Publications publications, Site site, Texts texts) {
        this.places = places;
        this.words = words;
        this.publications = publications;
        this.site = site;
        this.texts = texts;
    }

    String write(List<Event> events, Language language) {
        var calendar = new ICalendar(site.name(language));
        var where = places.find(events.stream().map(Event::getPlaceId).filter(Objects::nonNull).distinct().toList());
        events.forEach(event -> calendar.add(item(event, event.getPlaceId() == null ? null : where.get(event.getPlaceId()), language, host())));
        return calendar.write();
    }

    /** Sessions of a programme, with the event itself or without it. */
    String write(Event event, Programme programme, Publication publication, List<Session> sessions, boolean whole, Language language) {
        var calendar = new ICalendar(event.title(language));
        var place = event.getPlaceId() == null ? null : places.find(event.getPlaceId()).orElse(null);
        if (whole) {
            calendar.add(item(event, place, language, host()));
        }
        sessions.forEach(session -> calendar.add(item(event, place, programme, publication, session, language)));
        return calendar.write();
    }

    /**
     * Something of a calendar that only some people read.
     *
     * @param signUp    by which they come; null when they organise it, or their group hosts it
     * @param sessions  those that they chose
     * @param programme of which these are; null for none
     */
    record Entry(Event event, SignUp signUp, List<Session> sessions, Programme programme) {
    }

    /** A calendar that only some people read: it says where their sign-ups stand and which events are drafts, and leads to them. */
    String writeOwn(List<Entry> entries, Language language) {
        var calendar = new ICalendar(site.name(language));
        var where = places.find(entries.stream().map(entry -> entry.event().getPlaceId()).filter(Objects::nonNull).distinct().toList());
        for (var entry : entries) {
            var event = entry.event();
            var place = event.getPlaceId() == null ? null : where.get(event.getPlaceId());
            var item = item(event, place, language, host());
            var state = entry.signUp() != null ? text("signUp.state." + entry.signUp().getState(), language)
                    : event.getState() == EventState.DRAFT ? text("event.standing.DRAFT", language) : "";
            var path = entry.signUp() != null ? "/sign-ups/" + entry.signUp().getSecret() : event.getState() == EventState.DRAFT ? "/desk/events/" + event.getSlug()
                    : "/events/" + event.getSlug();
            calendar.add(new ICalendar.Item(item.uid(), item.revision(), item.changed(), item.starts(), item.ends(), item.zone(),
                    state.isEmpty() || entry.signUp() != null && entry.signUp().getState() == SignUpState.CONFIRMED ? item.summary() : item.summary() + " (" + state + ")",
                    Stream.of(state, item.description()).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n")), item.location(),
                    site.address("/" + language.tag() + path), item.cancelled()));
            if (!entry.sessions().isEmpty()) {
                publications.find(event.getId()).ifPresent(publication -> entry.sessions().forEach(session ->
                        calendar.add(item(event, place, entry.programme(), publication, session, language))));
            }
        }
        return calendar.write();
    }

    private String text(String key, Language language) {
        return texts.get(ConferencePlugin.class, key, language.locale());
    }

    private ICalendar.Item item(Event event, Place place, Programme programme, Publication publication, Session session, Language language) {
        var told = Stream.concat(programme.speakers(session).stream().map(Speaker::name), Stream.of(session.text(), session.spoken()))
                .map(one -> one.told(language)).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
        var location = Stream.of(programme.room(session).told(language), location(event, place, language)).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        // Both numbers only grow: that of the event when it is cancelled or has another clock.
        int revision = event.getRevision() + publication.getEdition();
        var changed = event.getChangedAt().isAfter(publication.getPublishedAt()) ? event.getChangedAt() : publication.getPublishedAt();
        return new ICalendar.Item("session-" + session.key() + "@" + host(), revision, changed, session.getStarts(),
                session.getEnds(), event.getZone(), words.title(session).told(language), told, location,
                site.address("/" + language.tag() + "/events/" + event.getSlug() + "/programme#session-" + session.key()),
                event.getState() == EventState.CANCELLED);
    }

    private String host() {
        return site.address("").replaceFirst("^https?://", "").replaceAll("[:/].*", "");
    }

    private ICalendar.Item item(Event event, Place place, Language language, String host) {
        return new ICalendar.Item("event-" + event.getId() + "@" + host, event.getRevision(), event.getChangedAt(), event.getStarts(), event.getEnds(),
                event.getZone(), event.title(language), told(event, language).getLead(), location(event, place, language),
                site.address("/" + language.tag() + "/events/" + event.getSlug()), event.getState() == EventState.CANCELLED);
    }

    private static EventWords told(Event event, Language language) {
        return event.words(language).getTitle().isEmpty() ? event.words(language.other()) : event.words(language);
    }

    private static String location(Event event, Place place, Language language) {
        return Stream.of(told(event, language).getVenue().replace("\r", "").replace("\n", ", "), place == null ? "" : place.name(language))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
