package org.twinhall.place;

import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.web.PortalPage;
import org.twinhall.web.component.CountLabel;
import org.twinhall.web.component.PlainPageLink;

/** All places: those of Palestine by governorate, those of Britain by county and nation, then the others. */
@OpenToAll
public class PlaceListPage extends PortalPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private Places places;

    @Inject
    private Regions regions;

    public PlaceListPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var all = places.listAll();
        add(new CountLabel("count", "places.count", all::size));
        add(regions("palestine", all.stream().filter(place -> place.getCountry().equals("PS")).toList()));
        add(regions("britain", all.stream().filter(place -> place.getCountry().equals("GB")).toList()));
        add(regions("other", all.stream().filter(place -> !place.getCountry().matches("PS|GB")).toList()));
    }

    private ListView<Map.Entry<String, List<Place>>> regions(String id, List<Place> shown) {
        var byRegion = shown.stream().collect(Collectors.groupingBy(Place::getRegion, TreeMap::new, Collectors.toList()));
        var collator = Collator.getInstance(language().locale());
        byRegion.values().forEach(list -> list.sort(Comparator.comparing(place -> place.name(language()).replaceFirst("^ال", ""), collator)));
        return new ListView<>(id, List.copyOf(byRegion.entrySet())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Map.Entry<String, List<Place>>> item) {
                var region = item.getModelObject().getKey();
                item.add(new Label("region", region.isEmpty() ? getString("places.noRegion") : regions.name(region, language())));
                item.add(names(item.getModelObject().getValue()));
            }
        };
    }

    private ListView<Place> names(List<Place> shown) {
        return new ListView<>("place", shown) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Place> item) {
                var place = item.getModelObject();
                var link = new PlainPageLink("link", PlacePage.class, new PageParameters().set("place", place.getSlug()));
                link.add(new Label("name", place.name(language())));
                item.add(link);
                item.add(new Label("kind", getString("place.kind." + place.getKind())));
            }
        };
    }

    @Override
    protected IModel<String> title() {
        return message("places.title");
    }

    @Override
    protected IModel<String> description() {
        return message("places.lead");
    }

    @Override
    protected boolean isCacheable() {
        return true;
    }
}
