package org.twinhall.conference.resolution;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.form.HiddenField;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.conference.EventPage;
import org.twinhall.conference.desk.OneEventPage;
import org.twinhall.conference.event.Event;
import org.twinhall.web.PortalPage;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.VerbForm;

/** One resolution of a meeting, to be changed or removed. */
public class ResolutionPage extends OneEventPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private ResolutionService service;

    private final transient Resolution resolution;

    public ResolutionPage(PageParameters parameters) {
        super(parameters);
        resolution = service.find(event(), id(parameters, "resolution")).orElseThrow(PortalPage::notFound);
    }

    static PageParameters of(Event event, Resolution resolution) {
        return EventPage.of(event).set("resolution", resolution.getId());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var fields = new ResolutionFields("fields", resolution.profile());
        var mark = Model.of(resolution.profile().mark());
        var form = new StatelessForm<Void>("record") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onValidate() {
                fields.check();
            }

            @Override
            protected void onSubmit() {
                act(this, () -> service.describe(resolution.getId(), fields.profile(), mark.getObject()), ResolutionDeskPage.class, "resolutionSaved");
            }
        };
        form.add(new ErrorSummary("errors", form), new HiddenField<>("mark", mark, String.class).setRequired(true), fields);
        add(form, new VerbForm("removal", sent -> {
            service.remove(resolution.getId());
            done(ResolutionDeskPage.class, "resolutionRemoved");
        }));
        add(new PlainPageLink("back", ResolutionDeskPage.class, EventPage.of(event())));
    }

    @Override
    protected IModel<String> title() {
        return message("resolution.one");
    }
}
