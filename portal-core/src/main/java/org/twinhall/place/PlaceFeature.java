package org.twinhall.place;

import org.twinhall.access.Role;
import org.twinhall.plugin.Feature;

/** The gazetteer. */
public final class PlaceFeature extends Feature {

    @Override
    protected void configure() {
        entities(Place.class, PlaceName.class);
        permission(PlaceService.ADMINISTER, Role.ORGANISER);

        searchable(PlaceSearch.class);
        demo(PlaceDemo.class);
    }
}
