package org.twinhall.place.desk;

import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.place.Place;
import org.twinhall.place.PlaceName;
import org.twinhall.place.PlaceService;
import org.twinhall.place.Places;
import org.twinhall.place.Regions;
import org.twinhall.text.Folding;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.CountLabel;
import org.twinhall.web.component.PageLinks;
import org.twinhall.web.component.PlainLink;
import org.twinhall.web.component.PlainPageLink;

/** All places of the gazetteer, found by any of their names. */
@RequiresPermission(PlaceService.ADMINISTER)
public class AllPlacesPage extends WorkPage {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 50;
    private static final int LONGEST_WORDS = 120;

    @Inject
    private Places places;

    @Inject
    private Regions regions;

    public AllPlacesPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var words = words();
        var key = Folding.key(words);
        var found = places.listAll().stream().filter(place -> key.isEmpty() || says(place, key))
                .sorted(Comparator.comparing(place -> place.name(language()), Collator.getInstance(language().locale()))).toList();
        int page = PageLinks.asked(getPageParameters());
        add(new PlainPageLink("new", NewPlacePage.class));
        add(new PlainPageLink("load", PlaceTablePage.class));
        add(new PlainLink("export", "/admin/places.csv"));
        add(new WebMarkupContainer("words").add(AttributeModifier.replace("value", words)));
        add(new PlainPageLink("clear", AllPlacesPage.class).setVisible(!words.isEmpty()));
        add(new CountLabel("count", "places.count", found::size));
        var table = new WebMarkupContainer("table");
        table.add(new ListView<>("place", found.stream().skip((page - 1L) * SIZE).limit(SIZE).toList()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Place> item) {
                fill(item, item.getModelObject());
            }
        });
        add(table.setVisible(!found.isEmpty()));
        add(new PageLinks("pages", page, found.size(), SIZE));
    }

    private void fill(ListItem<Place> item, Place place) {
        var link = new PlainPageLink("link", PlaceEditPage.class, PlaceEditPage.of(place));
        link.add(new Label("name", place.name(language())));
        item.add(link);
        item.add(new Label("otherName", place.name(language().other())));
        item.add(new Label("kind", getString("place.kind." + place.getKind())));
        item.add(new Label("region", place.getRegion().isEmpty() ? place.getCountry() : regions.name(place.getRegion(), language())));
        item.add(new Label("spellings", place.line(PlaceName.Kind.SPELLING)));
    }

    private static boolean says(Place place, String key) {
        return place.getNames().stream().anyMatch(name -> Folding.key(name.getName()).contains(key));
    }

    private String words() {
        var words = getPageParameters().get("words").toString("").strip();
        return words.substring(0, Math.min(LONGEST_WORDS, words.length()));
    }

    @Override
    protected IModel<String> title() {
        return message("gazetteer.title");
    }
}
