package org.twinhall.conference;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventKind;
import org.twinhall.conference.signup.FormService;
import org.twinhall.group.Groups;
import org.twinhall.place.Places;

/** Brings together what lists of events show, in a few statements however long the list is. */
@Singleton
public class EventDirectory {

    private final FormService forms;
    private final Places places;
    private final Groups groups;

    @Inject
    EventDirectory(FormService forms, Places places, Groups groups) {
        this.forms = forms;
        this.places = places;
        this.groups = groups;
    }

    /** What an address wants to see; what is unknown is not asked. */
    public EventFilter filter(PageParameters parameters) {
        var kind = parameters.get("kind").toString("");
        return new EventFilter(Stream.of(EventKind.values()).filter(one -> one.name().equalsIgnoreCase(kind)).findFirst().orElse(null),
                groups.findBySlug(parameters.get("group").toString("")).orElse(null), places.findBySlug(parameters.get("place").toString("")).orElse(null));
    }

    /** The same events, in their order, with where they stand, where they are and whose they are. */
    public List<EventCard> cards(List<Event> events) {
        var standings = forms.standings(events);
        var where = places.find(events.stream().map(Event::getPlaceId).filter(Objects::nonNull).distinct().toList());
        var hosts = groups.find(events.stream().map(Event::getHostGroupId).filter(Objects::nonNull).distinct().toList());
        return events.stream().map(event -> new EventCard(event, standings.get(event.getId()),
                event.getPlaceId() == null ? null : where.get(event.getPlaceId()),
                event.getHostGroupId() == null ? null : hosts.get(event.getHostGroupId()))).toList();
    }
}
