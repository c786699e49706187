package org.twinhall.conference;

import com.github.openjson.JSONArray;
import com.github.openjson.JSONObject;
import jakarta.inject.Inject;
import java.util.Optional;
import org.twinhall.conference.event.EventService;
import org.twinhall.conference.event.EventTimes;
import org.twinhall.web.PortalSession;
import org.twinhall.web.PublicResource;

/** The events to come as points of a map, where they are. */
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
        directory.cards(events.listComing().stream().filter(filter::wants).toList()).stream().filter(card -> card.place() != null).forEach(card -> points.put(new JSONObject()
                .put("name", card.event().title(language)).put("href", "/" + language.tag() + "/events/" + card.event().getSlug()).put("kind", "group")
                .put("latitude", card.place().getLatitude()).put("longitude", card.place().getLongitude())
                .put("lines", new JSONArray().put(times.days(card.event(), language)).put(card.place().name(language)))));
        return Optional.of(new Content("application/json", points.toString()));
    }
}
