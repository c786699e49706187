package org.twinhall.conference.desk;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.conference.AnswerText;
import org.twinhall.conference.EventPage;
import org.twinhall.conference.SignUpStateLabel;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.signup.Answers;
import org.twinhall.conference.signup.Question;
import org.twinhall.conference.signup.Questions;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.conference.signup.SignUpDeskService;
import org.twinhall.conference.signup.SignUpState;
import org.twinhall.group.Groups;
import org.twinhall.text.Dates;
import org.twinhall.web.PortalPage;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.VerbForm;

/** One sign-up: what was answered, giving a place and taking it away. */
public class PersonPage extends OneEventPage {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_REASON = 1000;

    @Inject
    private SignUpDeskService service;

    @Inject
    private Answers said;

    @Inject
    private Questions questions;

    @Inject
    private Groups groups;

    private final transient SignUp signUp;

    public PersonPage(PageParameters parameters) {
        super(parameters);
        signUp = service.find(event(), id(parameters, "signUp")).orElseThrow(PortalPage::notFound);
    }

    @Override
    protected boolean mayOpen(EventRights rights, Event event) {
        return rights.maySeeList(event);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new SignUpStateLabel("state", signUp.getState()), new Label("since", Dates.moment(signUp.getCreatedAt(), language(), event().getZone())));
        add(new WebMarkupContainer("heldFact").add(new Label("held", signUp.getHoldUntil() == null ? ""
                : Dates.moment(signUp.getHoldUntil(), language(), event().getZone()))).setVisible(signUp.getHoldUntil() != null));
        add(new Label("email", signUp.getEmail()), new Label("language", signUp.getLanguage().ownName()));
        add(new WebMarkupContainer("groupFact").add(new Label("group", signUp.getGroupId() == null ? ""
                : groups.find(signUp.getGroupId()).map(group -> group.name(language())).orElse(""))).setVisible(signUp.getGroupId() != null));
        add(new WebMarkupContainer("othersFact").add(new Label("others", String.join(" · ", signUp.getOthers()))).setVisible(!signUp.getOthers().isEmpty()));
        add(new WebMarkupContainer("noteFact").add(new Label("note", signUp.getNote())).setVisible(!signUp.getNote().isEmpty()));
        var asked = questions.listOf(signUp.getFormId());
        var answers = said.shown(event(), signUp, asked, language());
        add(new ListView<>("answer", asked.stream().filter(question -> answers.containsKey(question.getId())).toList()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Question> item) {
                var question = item.getModelObject();
                item.add(new Label("question", question.label(language())),
                        new Label("said", AnswerText.of(question, answers.get(question.getId()), language(), key -> getString(key))));
            }
        });
        add(approval().setVisible(signUp.getState() == SignUpState.APPROVAL));
        add(offer().setVisible(signUp.getState() == SignUpState.WAITING), refusal().setVisible(signUp.getState().isLive()));
    }

    private StatelessForm<Void> approval() {
        var form = new VerbForm("approval", sent -> act(sent, () -> {
            back(service.approve(signUp.getId()) == SignUpState.CONFIRMED ? "signUpApproved" : "signUpApprovedToWait");
        }));
        form.add(new ErrorSummary("errors", form));
        return form;
    }

    private StatelessForm<Void> offer() {
        var form = new VerbForm("offer", sent -> act(sent, () -> {
            service.offer(signUp.getId());
            back("placeOffered");
        }));
        form.add(new ErrorSummary("errors", form));
        return form;
    }

    private StatelessForm<Void> refusal() {
        var reason = Model.of("");
        var form = new VerbForm("refusal", sent -> {
            service.refuse(signUp.getId(), reason.getObject().strip());
            back(signUp.getState().isUndecided() ? "signUpDeclined" : "signUpRefused");
        });
        var how = signUp.getState().isUndecided() ? "person.decline" : "person.refuse";
        form.add(new Label("heading", getString(how + ".title")), new Label("word", getString(how)));
        form.add(new ErrorSummary("errors", form), new AreaField("reason", "person.reason", reason, LONGEST_REASON, 3).required().attribute("dir", "auto"));
        return form;
    }

    private void back(String what) {
        setResponsePage(PersonPage.class, EventPage.of(event()).set("signUp", signUp.getId()).set("done", what));
    }

    @Override
    protected IModel<String> title() {
        return () -> signUp.getName().isEmpty() ? getString("person.forgotten") : signUp.getName();
    }
}
