package org.twinhall.place;

import org.twinhall.access.Role;
import org.twinhall.place.desk.AllPlacesPage;
import org.twinhall.place.desk.NewPlacePage;
import org.twinhall.place.desk.PlaceEditPage;
import org.twinhall.place.desk.PlaceTablePage;
import org.twinhall.place.desk.PlaceTableResource;
import org.twinhall.plugin.Feature;
import org.twinhall.plugin.GroupRows;
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

        page("/admin/places", AllPlacesPage.class);
        page("/admin/places/new", NewPlacePage.class);
        page("/admin/places/table", PlaceTablePage.class);
        page("/admin/places/${place}", PlaceEditPage.class);
        resource("/admin/places.csv", PlaceTableResource.class);
        menu(Menu.ADMIN, 40, "gazetteer.title", AllPlacesPage.class);

        groupRows(GroupRows.of("place").namedBy("member_group", "place_id").namedBy("group_friend_place", "place_id").namedBy("entry_place", "place_id")
                        .unit("place").key("slug"),
                GroupRows.of("place_name").below("place", "place_id"));
        searchable(PlaceSearch.class);
        contributeType(Synonyms.class, PlaceSynonyms.class);
        demo(PlaceDemo.class);
    }
}
