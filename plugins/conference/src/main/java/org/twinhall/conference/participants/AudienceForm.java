package org.twinhall.conference.participants;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.twinhall.conference.EventPage;
import org.twinhall.conference.desk.FormsPage;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.signup.Audience;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.SelectField;
import org.twinhall.web.form.VerbForm;

/** Who may read the list of participants; the forms ask people whether they want to stand on it. */
public final class AudienceForm extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private ParticipantService service;

    private final transient Event event;

    public AudienceForm(String id, Event event) {
        super(id);
        this.event = event;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var audience = Model.of(service.audience(event));
        var form = new VerbForm("form", sent -> {
            service.show(event.getId(), audience.getObject());
            setResponsePage(FormsPage.class, EventPage.of(event).set("done", "audienceSet"));
        });
        form.add(new ErrorSummary("errors", form), new SelectField<>("readers", "audience.readers", audience, () -> List.of(Audience.values()),
                new LambdaChoiceRenderer<>(one -> getString("audience.readers." + one), Audience::name)).required());
        add(form);
    }
}
