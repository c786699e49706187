package org.twinhall.place.desk;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.place.PlaceService;
import org.twinhall.text.Slug;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.LineField;

/** Enters a place. */
@RequiresPermission(PlaceService.ADMINISTER)
public class NewPlacePage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlaceService service;

    public NewPlacePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var fields = new PlaceFields("fields", null);
        var slug = Model.of("");
        var address = new LineField("slug", "newPlace.slug", slug, Slug.LONGEST).attribute("dir", "ltr").attribute("autocomplete", "off");
        var form = new StatelessForm<Void>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                var wanted = Slug.of(slug.getObject().isBlank() ? fields.nameEnglish() : slug.getObject());
                if (service.isFree(wanted)) {
                    var place = service.enter(fields.profile(wanted));
                    setResponsePage(PlaceEditPage.class, PlaceEditPage.of(place).set("done", "placeEntered"));
                } else {
                    address.control().error(getString("newPlace.taken").replace("${slug}", wanted));
                }
            }
        };
        form.add(new ErrorSummary("errors", form), fields, address, new PlainPageLink("cancel", AllPlacesPage.class));
        add(form);
    }

    @Override
    protected IModel<String> title() {
        return message("newPlace.title");
    }
}
