package org.twinhall.place;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.text.Language;
import org.twinhall.web.EmblemPicture;
import org.twinhall.web.PortalPage;
import org.twinhall.web.Site;
import org.twinhall.web.SlotPanel;
import org.twinhall.web.component.EmblemLabel;

/** A place: its names in every spelling, where it is, and what others have to say of it. */
@OpenToAll
public class PlacePage extends PortalPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private Places places;

    @Inject
    private Site site;

    @Inject
    private Regions regions;

    private final transient Place place;

    public PlacePage(PageParameters parameters) {
        super(parameters);
        place = places.findBySlug(parameters.get("place").toString("")).orElseThrow(PortalPage::notFound);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var other = language().other();
        add(new EmblemLabel("emblem", () -> place.name(Language.ENGLISH)));
        add(new Label("kind", getString("place.kind." + place.getKind())));
        add(new Label("region", regions.name(place.getRegion(), language())).setVisible(!place.getRegion().isEmpty()));
        add(new Label("name", title()));
        add(text("otherName", () -> place.name(other), other));
        add(names("spellings", place.line(PlaceName.Kind.SPELLING)));
        add(names("former", place.line(PlaceName.Kind.FORMER)));
        add(new Label("coordinates", String.format(java.util.Locale.ROOT, "%.4f, %.4f", place.getLatitude(), place.getLongitude())));
        add(new SlotPanel<>("main", PlaceSlots.MAIN, Model.of(place.getId())));
    }

    private static Component names(String id, String names) {
        var row = new WebMarkupContainer(id);
        row.add(new Label("names", names));
        return row.setVisible(!names.isEmpty());
    }

    @Override
    protected IModel<String> title() {
        return () -> place.name(language());
    }

    @Override
    protected List<Map<String, Object>> structuredData() {
        return List.of(Map.of("@type", "Place", "name", place.name(language()), "url", site.address(pathIn(language())),
                "alternateName", place.getNames().stream().map(PlaceName::getName).distinct().sorted().toList(),
                "geo", Map.of("@type", "GeoCoordinates", "latitude", place.getLatitude(), "longitude", place.getLongitude())));
    }

    @Override
    protected String picturePath() {
        return EmblemPicture.path(place.name(Language.ENGLISH));
    }

    @Override
    protected boolean isCacheable() {
        return true;
    }
}
