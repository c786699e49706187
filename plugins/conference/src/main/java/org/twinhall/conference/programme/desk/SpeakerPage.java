package org.twinhall.conference.programme.desk;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.form.HiddenField;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.conference.EventPage;
import org.twinhall.conference.desk.OneEventPage;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.programme.DraftService;
import org.twinhall.conference.programme.ProgrammeService;
import org.twinhall.conference.programme.Speaker;
import org.twinhall.web.PortalPage;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.VerbForm;

/** Somebody who speaks. */
public class SpeakerPage extends OneEventPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private DraftService service;

    private final transient Speaker speaker;

    public SpeakerPage(PageParameters parameters) {
        super(parameters);
        var asked = parameters.get("speaker").toString("");
        speaker = programmes.draft(event()).speakers().stream().filter(one -> String.valueOf(one.key()).equals(asked)).findFirst().orElseThrow(PortalPage::notFound);
    }

    static PageParameters of(Event event, Speaker speaker) {
        return EventPage.of(event).set("speaker", speaker.key());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var fields = new SpeakerFields("fields", speaker.profile());
        var mark = Model.of(speaker.profile().mark());
        var form = new StatelessForm<Void>("record") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onValidate() {
                fields.check();
            }

            @Override
            protected void onSubmit() {
                act(this, () -> service.describeSpeaker(event().getId(), speaker.key(), fields.profile(), mark.getObject()),
                        SpeakersPage.class, "speakerDescribed");
            }
        };
        form.add(new ErrorSummary("errors", form), new HiddenField<>("mark", mark, String.class).setRequired(true), fields,
                new PlainPageLink("back", SpeakersPage.class, EventPage.of(event())));
        var removal = new VerbForm("removal", sent -> {
            service.removeSpeaker(event().getId(), speaker.key());
            done(SpeakersPage.class, "speakerRemoved");
        });
        add(form, removal);
    }

    @Override
    protected IModel<String> title() {
        return message("speaker.title");
    }
}
