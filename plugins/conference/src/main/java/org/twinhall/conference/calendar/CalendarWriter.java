package org.twinhall.conference.calendar;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventState;
import org.twinhall.place.Place;
import org.twinhall.place.Places;
import org.twinhall.text.Language;
import org.twinhall.web.Site;

/** Turns events into a calendar, in the words of a language; nothing that only some people may know is in it. */
@Singleton
class CalendarWriter {

    private final Places places;
    private final Site site;

    @Inject
    CalendarWriter(Places places, Site site) {
        this.places = places;
        this.site = site;
    }

    String write(List<Event> events, Language language) {
        var calendar = new ICalendar(site.name(language));
        var where = places.find(events.stream().map(Event::getPlaceId).filter(Objects::nonNull).distinct().toList());
        var host = site.address("").replaceFirst("^https?://", "").replaceAll("[:/].*", "");
        events.forEach(event -> calendar.add(item(event, event.getPlaceId() == null ? null : where.get(event.getPlaceId()), language, host)));
        return calendar.write();
    }

    private ICalendar.Item item(Event event, Place place, Language language, String host) {
        var words = event.words(language).getTitle().isEmpty() ? event.words(language.other()) : event.words(language);
        var location = Stream.of(words.getVenue().replace("\r", "").replace("\n", ", "), place == null ? "" : place.name(language))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return new ICalendar.Item("event-" + event.getId() + "@" + host, event.getRevision(), event.getChangedAt(), event.getStarts(), event.getEnds(),
                event.getZone(), event.title(language), words.getLead(), location, site.address("/" + language.tag() + "/events/" + event.getSlug()),
                event.getState() == EventState.CANCELLED);
    }
}
