package org.twinhall.conference.programme.desk;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.conference.desk.OneEventPage;
import org.twinhall.conference.programme.DraftService;
import org.twinhall.conference.programme.ProgrammeService;
import org.twinhall.conference.programme.Speaker;
import org.twinhall.conference.programme.SpeakerProfile;
import org.twinhall.conference.programme.Wording;
import org.twinhall.web.component.CountLabel;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.component.SpokenLabel;
import org.twinhall.web.form.ErrorSummary;

/** Who speaks at an event, and somebody new. */
public class SpeakersPage extends OneEventPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private DraftService service;

    public SpeakersPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var draft = programmes.draft(event());
        add(new WebMarkupContainer("nobody").setVisible(draft.speakers().isEmpty()));
        add(new ListView<>("speaker", draft.speakers()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Speaker> item) {
                var speaker = item.getModelObject();
                var link = new PlainPageLink("link", SpeakerPage.class, SpeakerPage.of(event(), speaker));
                item.add(link.add(new SpokenLabel("name", speaker.name()::in)), new SpokenLabel("role", speaker.role()::in));
                long held = draft.sessions().stream().filter(one -> one.getSpeakers().contains(speaker.key())).count();
                item.add(new CountLabel("sessions", "speaker.sessions", () -> held));
            }
        });
        var fields = new SpeakerFields("fields", SpeakerProfile.named(Wording.NONE));
        var entry = new StatelessForm<Void>("entry") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onValidate() {
                fields.check();
            }

            @Override
            protected void onSubmit() {
                service.addSpeaker(event().getId(), fields.profile());
                done(SpeakersPage.class, "speakerAdded");
            }
        };
        add(entry.add(new ErrorSummary("errors", entry), fields));
    }

    @Override
    protected IModel<String> title() {
        return message("speakers.title");
    }
}
