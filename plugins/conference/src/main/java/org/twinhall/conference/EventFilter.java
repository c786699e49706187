package org.twinhall.conference;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventKind;
import org.twinhall.group.Group;
import org.twinhall.place.Place;

/**
 * Which events a list, a month, a map or a calendar holds, as its address says.
 *
 * @param kind  null for any
 * @param group whose events; null for everybody's
 * @param place where they are; null for anywhere
 */
public record EventFilter(EventKind kind, Group group, Place place) {

    /** Whether an event is wanted. */
    public boolean wants(Event event) {
        return (kind == null || event.getKind() == kind) && (group == null || group.getId().equals(event.getHostGroupId()))
                && (place == null || place.getId().equals(event.getPlaceId()));
    }

    /** What the address says of it. */
    Map<String, String> said() {
        var said = new LinkedHashMap<String, String>();
        if (kind != null) {
            said.put("kind", kind.name().toLowerCase(Locale.ROOT));
        }
        if (group != null) {
            said.put("group", group.getSlug());
        }
        if (place != null) {
            said.put("place", place.getSlug());
        }
        return said;
    }

    /** The parameters of another page about the same events. */
    PageParameters parameters() {
        var parameters = new PageParameters();
        said().forEach(parameters::set);
        return parameters;
    }

    /** The end of an address about the same events; empty for all. */
    String query() {
        var query = said().entrySet().stream().map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
