package org.twinhall.conference;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventState;
import org.twinhall.conference.programme.Programme;
import org.twinhall.conference.programme.ProgrammeWords;
import org.twinhall.conference.programme.Session;
import org.twinhall.text.Language;
import org.twinhall.web.Site;

/** An event in the words of schema.org. */
final class EventData {

    private static final String SCHEMA = "https://schema.org/";

    private EventData() {
    }

    static Map<String, Object> of(EventCard card, Programme programme, ProgrammeWords words, Language language, Site site, boolean open, String address) {
        var event = card.event();
        var told = new LinkedHashMap<String, Object>();
        told.put("@type", "Event");
        told.put("name", event.title(language));
        told.put("url", address);
        told.put("description", event.words(language).getLead());
        told.put("startDate", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(event.getStartsAt().atZone(event.getZone())));
        told.put("endDate", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(event.getEndsAt().atZone(event.getZone())));
        told.put("eventStatus", SCHEMA + (event.getState() == EventState.CANCELLED ? "EventCancelled" : "EventScheduled"));
        boolean somewhere = card.place() != null || !event.words(language).getVenue().isEmpty();
        told.put("eventAttendanceMode", SCHEMA + (!event.isOnLine() ? "OfflineEventAttendanceMode"
                : somewhere ? "MixedEventAttendanceMode" : "OnlineEventAttendanceMode"));
        told.put("location", somewhere ? where(card, event, language) : Map.of("@type", "VirtualLocation", "url", address));
        told.put("organizer", card.host() == null ? site.organisation(language)
                : Map.of("@type", "Organization", "name", card.host().name(language), "url", site.address("/" + language.tag() + "/groups/" + card.host().getSlug())));
        if (open) {
            told.put("offers", Map.of("@type", "Offer", "url", address, "availability", SCHEMA
                    + (card.standing() == org.twinhall.conference.event.Standing.FULL ? "SoldOut" : "InStock")));
        }
        if (!programme.sessions().isEmpty()) {
            told.put("subEvent", programme.sessions().stream().map(session -> part(session, programme, words, event, language, address)).toList());
        }
        return told;
    }

    private static Map<String, Object> part(Session session, Programme programme, ProgrammeWords words, Event event, Language language, String address) {
        var told = new LinkedHashMap<String, Object>();
        told.put("@type", "Event");
        told.put("name", words.title(session).told(language));
        told.put("url", address + "/programme#session-" + session.key());
        told.put("startDate", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(session.getStarts().atZone(event.getZone())));
        told.put("endDate", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(session.getEnds().atZone(event.getZone())));
        if (!programme.room(session).isEmpty()) {
            told.put("location", Map.of("@type", "Place", "name", programme.room(session).told(language)));
        }
        if (!session.getSpeakers().isEmpty()) {
            told.put("performer", programme.speakers(session).stream().map(one -> Map.of("@type", "Person", "name", one.name().told(language))).toList());
        }
        return told;
    }

    private static Map<String, Object> where(EventCard card, Event event, Language language) {
        var where = new LinkedHashMap<String, Object>();
        where.put("@type", "Place");
        where.put("name", card.place() == null ? event.words(language).getVenue() : card.place().name(language));
        if (!event.words(language).getVenue().isEmpty()) {
            where.put("address", event.words(language).getVenue());
        }
        if (card.place() != null) {
            where.put("geo", Map.of("@type", "GeoCoordinates", "latitude", card.place().getLatitude(), "longitude", card.place().getLongitude()));
        }
        return where;
    }
}
