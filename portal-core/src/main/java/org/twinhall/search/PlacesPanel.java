package org.twinhall.search;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.drawing.DotsMap;

/** The places of all results on a map; each leads to the results about it. The facet beside it tells the same in words. */
final class PlacesPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private SearchService service;

    private final transient List<SearchAnswer.Facet> places;
    private final transient Map<String, String> titles;

    /**
     * Makes the map.
     *
     * @param places how many results each place has, by its slug
     * @param titles what the places are called, by slug
     */
    PlacesPanel(String id, List<SearchAnswer.Facet> places, Map<String, String> titles) {
        super(id);
        this.places = places;
        this.titles = titles;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var points = service.points(places.stream().map(SearchAnswer.Facet::value).toList());
        var map = new DotsMap(places.stream().filter(place -> points.containsKey(place.value()))
                .map(place -> dot(place, points.get(place.value()))).toList());
        add(new Label("wide", map.wide(getString("search.map"))).setEscapeModelStrings(false).setRenderBodyOnly(true));
        add(new Label("tall", map.tall(getString("search.map"))).setEscapeModelStrings(false).setRenderBodyOnly(true));
        setVisible(!map.isEmpty());
    }

    private DotsMap.Dot dot(SearchAnswer.Facet place, SearchDocument.Point point) {
        var name = titles.getOrDefault(place.value(), place.value());
        var parameters = new PageParameters(getPage().getPageParameters()).remove("page").remove("view").set(Fields.PLACE, place.value());
        return new DotsMap.Dot(name + ": " + place.count(), name, urlFor(SearchPage.class, parameters).toString(), place.count(),
                point.latitude(), point.longitude());
    }
}
