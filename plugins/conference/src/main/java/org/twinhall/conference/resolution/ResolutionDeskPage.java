package org.twinhall.conference.resolution;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.conference.EventPage;
import org.twinhall.conference.desk.OneEventPage;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.programme.Wording;
import org.twinhall.conference.task.TaskStateLabel;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.component.SpokenLabel;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.SelectField;
import org.twinhall.web.form.VerbForm;

/** What a meeting resolved, for those who write it down; whether readers see it; and at which meeting it looks back. */
public class ResolutionDeskPage extends OneEventPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private ResolutionService service;

    public ResolutionDeskPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var found = service.list(event());
        boolean shown = service.isShown(event());
        add(new WebMarkupContainer("nothing").setVisible(found.resolutions().isEmpty()));
        add(new ListView<>("resolution", found.resolutions()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Resolution> item) {
                var one = item.getModelObject();
                var own = found.tasks().get(one.getId());
                item.add(new PlainPageLink("link", ResolutionPage.class, ResolutionPage.of(event(), one)).add(new SpokenLabel("title", one.title()::in)));
                item.add(new Label("outcome", getString("resolution.outcome." + one.getOutcome())));
                item.add(own == null ? new WebMarkupContainer("state").setVisible(false) : new TaskStateLabel("state", own));
            }
        });
        add(verb("showing", true).setVisible(!shown && !found.resolutions().isEmpty()));
        var hiding = new WebMarkupContainer("shown");
        hiding.add(new PlainPageLink("page", ResolutionsPage.class, EventPage.of(event())), verb("hiding", false));
        add(hiding.setVisible(shown), lookingBack(), entry());
    }

    private StatelessForm<Void> verb(String id, boolean show) {
        var form = new VerbForm(id, sent -> act(sent, () -> service.show(event().getId(), show), ResolutionDeskPage.class, show ? "resolutionsShown" : "resolutionsHidden"));
        form.add(new ErrorSummary("errors", form));
        return form;
    }

    private StatelessForm<Void> lookingBack() {
        var earlier = service.listEarlier(event()).stream().collect(Collectors.toMap(Event::getId, one -> one.title(language()), (a, b) -> a, LinkedHashMap::new));
        var chosen = Model.of(service.earlierOf(event()));
        var form = new VerbForm("lookingBack", sent -> {
            service.lookBackAt(event().getId(), chosen.getObject());
            done(ResolutionDeskPage.class, "lookingBack");
        });
        form.add(new ErrorSummary("errors", form));
        form.add(new SelectField<>("earlier", "resolution.earlier", chosen, () -> List.copyOf(earlier.keySet()),
                new LambdaChoiceRenderer<>(earlier::get, Object::toString)).nullable());
        return form;
    }

    private StatelessForm<Void> entry() {
        var fields = new ResolutionFields("fields", new ResolutionProfile(Wording.NONE, Wording.NONE, ResolutionProfile.Votes.NONE, ResolutionOutcome.ADOPTED, null, null));
        var form = new StatelessForm<Void>("entry") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onValidate() {
                fields.check();
            }

            @Override
            protected void onSubmit() {
                service.add(event().getId(), fields.profile());
                done(ResolutionDeskPage.class, "resolutionAdded");
            }
        };
        form.add(new ErrorSummary("errors", form), fields);
        return form;
    }

    @Override
    protected IModel<String> title() {
        return message("resolutions.title");
    }
}
