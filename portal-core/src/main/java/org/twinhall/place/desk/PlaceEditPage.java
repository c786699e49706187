package org.twinhall.place.desk;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.form.HiddenField;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.account.RefusedException;
import org.twinhall.place.Place;
import org.twinhall.place.PlacePage;
import org.twinhall.place.PlaceService;
import org.twinhall.place.Places;
import org.twinhall.web.PortalPage;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.ErrorSummary;

/** Corrects a place: its names in every spelling, its kind and where it is. */
@RequiresPermission(PlaceService.ADMINISTER)
public class PlaceEditPage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private Places places;

    @Inject
    private PlaceService service;

    private final transient Place place;

    public PlaceEditPage(PageParameters parameters) {
        super(parameters);
        place = places.findBySlug(parameters.get("place").toString("")).orElseThrow(PortalPage::notFound);
    }

    /** The typed way to link here. */
    static PageParameters of(Place place) {
        return new PageParameters().set("place", place.getSlug());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new PlainPageLink("page", PlacePage.class, of(place)));
        add(new PlainPageLink("all", AllPlacesPage.class));
        var mark = Model.of(place.mark());
        var fields = new PlaceFields("fields", place.profile());
        var form = new StatelessForm<Void>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                try {
                    service.correct(place.getId(), fields.profile(place.getSlug()), mark.getObject());
                    setResponsePage(PlaceEditPage.class, of(place).set("done", "place"));
                } catch (RefusedException e) {
                    error(getString(e.key()));
                }
            }
        };
        form.add(new ErrorSummary("errors", form), fields, new HiddenField<>("mark", mark, String.class).setRequired(true));
        add(form);
    }

    @Override
    protected IModel<String> title() {
        return () -> place.name(language());
    }
}
