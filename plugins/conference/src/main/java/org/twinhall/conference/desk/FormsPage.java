package org.twinhall.conference.desk;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.conference.SignUpPage;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.invitation.InvitationsPage;
import org.twinhall.conference.participants.AudienceForm;
import org.twinhall.conference.signup.Admission;
import org.twinhall.conference.signup.FormKind;
import org.twinhall.conference.signup.FormProfile;
import org.twinhall.conference.signup.FormService;
import org.twinhall.conference.signup.SignUpDeskService;
import org.twinhall.conference.signup.SignUpForm;
import org.twinhall.conference.signup.SignUpForms;
import org.twinhall.conference.signup.SignUpState;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.VerbForm;

/** The ways in to an event, how many came through each, and a new one. */
public class FormsPage extends OneEventPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private SignUpForms forms;

    @Inject
    private FormService service;

    @Inject
    private SignUpDeskService signUps;

    @Inject
    private EventRights rights;

    public FormsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean maySeeList = rights.maySeeList(event());
        var all = forms.listOf(event().getId());
        var counts = signUps.count(all);
        add(new WebMarkupContainer("nothing").setVisible(all.isEmpty()));
        add(new ListView<>("form", all) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<SignUpForm> item) {
                var form = item.getModelObject();
                var link = new PlainPageLink("link", FormEditPage.class, SignUpPage.of(event(), form));
                item.add(link.add(new Label("kind", getString("form.kind." + form.getKind()))));
                item.add(new PlainPageLink("invitations", InvitationsPage.class, SignUpPage.of(event(), form)).setVisible(maySeeList
                        && form.getAdmission() != Admission.OPEN));
                item.add(new Label("places", form.getCapacity() == null ? getString("forms.places.any").replace("${taken}", String.valueOf(form.getTaken()))
                        : getString("forms.places").replace("${taken}", String.valueOf(form.getTaken())).replace("${capacity}", form.getCapacity().toString())));
                item.add(new Label("states", states(counts.getOrDefault(form.getId(), Map.of()))));
            }
        });
        var fields = new FormFields("fields", FormProfile.plain(FormKind.GUEST, null), event().getZone());
        var entry = new VerbForm("entry", sent -> {
            var made = service.open(event().getId(), fields.profile());
            setResponsePage(FormEditPage.class, SignUpPage.of(event(), made).set("done", "formOpened"));
        });
        add(entry.add(new ErrorSummary("errors", entry), fields));
        entry.add(fields.check());
        add(new AudienceForm("audience", event()));
    }

    private String states(Map<SignUpState, Long> counts) {
        return Stream.of(SignUpState.values()).filter(counts::containsKey).map(state -> getString("signUp.state." + state) + ": " + counts.get(state))
                .collect(Collectors.joining(" · "));
    }

    @Override
    protected IModel<String> title() {
        return message("forms.title");
    }
}
