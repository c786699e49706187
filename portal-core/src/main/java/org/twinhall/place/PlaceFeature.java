package org.twinhall.place;

import org.twinhall.access.Role;
import org.twinhall.plugin.Feature;
import org.twinhall.search.Synonyms;
import org.twinhall.web.Menu;

/** The gazetteer. */
public final class PlaceFeature extends Feature {

    @Override
    protected void configure() {
        entities(Place.class, PlaceName.class);
        permission(PlaceService.ADMINISTER, Role.ORGANISER);

        page("/places", PlaceListPage.class);
        page("/places/${place}", PlacePage.class);
        menu(Menu.MAIN, 60, "menu.places", PlaceListPage.class);

        searchable(PlaceSearch.class);
        contributeType(Synonyms.class, PlaceSynonyms.class);
        demo(PlaceDemo.class);
    }
}
