package org.twinhall.content.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.content.EntryFilter;
import org.twinhall.content.Topic;
import org.twinhall.group.Group;
import org.twinhall.group.Groups;
import org.twinhall.place.Place;
import org.twinhall.place.Places;
import org.twinhall.web.PortalPage;

/** Reads what an address asks of a list; a topic, group or place that does not exist is not found. */
@Singleton
public class Filters {

    private final Groups groups;
    private final Places places;

    @Inject
    Filters(Groups groups, Places places) {
        this.groups = groups;
        this.places = places;
    }

    /** The filter of an address; {@code kind} may be null for all kinds. */
    public EntryFilter read(String kind, PageParameters parameters) {
        var topic = parameters.get("topic").toString("");
        var group = parameters.get("group").toString("");
        var place = parameters.get("place").toString("");
        var year = parameters.get("year").toString("");
        if (!topic.isEmpty() && !Topic.ALL.contains(topic) || !year.isEmpty() && !year.matches("(19|20)\\d\\d")) {
            throw PortalPage.notFound();
        }
        return new EntryFilter(kind, topic.isEmpty() ? null : topic,
                group.isEmpty() ? null : groups.findBySlug(group).map(Group::getId).orElseThrow(PortalPage::notFound),
                place.isEmpty() ? null : places.findBySlug(place).map(Place::getId).orElseThrow(PortalPage::notFound),
                year.isEmpty() ? null : Integer.valueOf(year), false, false);
    }
}
