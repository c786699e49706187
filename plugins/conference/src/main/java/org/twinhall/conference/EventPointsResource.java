package org.twinhall.conference;

import com.github.openjson.JSONArray;
import com.github.openjson.JSONObject;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.twinhall.conference.event.EventService;
import org.twinhall.conference.event.EventTimes;
import org.twinhall.text.Language;
import org.twinhall.web.PortalSession;
import org.twinhall.web.PublicResource;

/** The events to come as points of a map, where they are; several in one place are one point, which leads to all of them. */
public class EventPointsResource extends PublicResource {

    private static final long serialVersionUID = 1L;

    private final transient EventService events;
    private final transient EventDirectory directory;
    private final transient EventTimes times;

    @Inject
    EventPointsResource(EventService events, EventDirectory directory, EventTimes times) {
        this.events = events;
        this.directory = directory;
        this.times = times;
    }

    @Override
    protected Optional<Content> content(Attributes attributes) {
        var language = PortalSession.get().language();
        var filter = directory.filter(attributes.getParameters());
        var points = new JSONArray();
        directory.cards(events.listComing().stream().filter(filter::wants).toList()).stream().filter(card -> card.place() != null)
                .collect(Collectors.groupingBy(card -> card.place().getId(), LinkedHashMap::new, Collectors.toList())).values()
                .forEach(there -> points.put(point(there, language)));
        return Optional.of(new Content("application/json", points.toString()));
    }

    private JSONObject point(List<EventCard> there, Language language) {
        var place = there.getFirst().place();
        var point = new JSONObject().put("kind", "group").put("latitude", place.getLatitude()).put("longitude", place.getLongitude());
        var lines = new JSONArray();
        if (there.size() == 1) {
            var event = there.getFirst().event();
            point.put("name", event.title(language)).put("href", "/" + language.tag() + "/events/" + event.getSlug());
            lines.put(times.days(event, language)).put(place.name(language));
        } else {
            point.put("name", place.name(language)).put("href", "/" + language.tag() + "/events?place=" + place.getSlug());
            there.forEach(card -> lines.put(card.event().title(language) + " · " + times.days(card.event(), language)));
        }
        return point.put("lines", lines);
    }
}
