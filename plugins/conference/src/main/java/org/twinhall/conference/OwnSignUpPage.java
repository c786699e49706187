package org.twinhall.conference;

import jakarta.inject.Inject;
import java.time.Clock;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.account.Account;
import org.twinhall.account.RefusedException;
import org.twinhall.conference.charge.OwnChargePanel;
import org.twinhall.conference.checkin.TicketPanel;
import org.twinhall.conference.event.EventState;
import org.twinhall.conference.event.EventTimes;
import org.twinhall.conference.exchange.OwnSharePanel;
import org.twinhall.conference.letter.OwnLettersPage;
import org.twinhall.conference.material.MaterialPanel;
import org.twinhall.conference.participants.OwnParticipantsPage;
import org.twinhall.conference.participants.ParticipantService;
import org.twinhall.conference.programme.choice.ChoicePanel;
import org.twinhall.conference.rollcall.OwnProxyPanel;
import org.twinhall.conference.signup.Answers;
import org.twinhall.conference.signup.Audience;
import org.twinhall.conference.signup.GroupRule;
import org.twinhall.conference.signup.Question;
import org.twinhall.conference.signup.SignUpService;
import org.twinhall.conference.signup.SignUpState;
import org.twinhall.conference.signup.Ticket;
import org.twinhall.text.Dates;
import org.twinhall.web.PortalPage;
import org.twinhall.web.component.PlainLink;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.component.SpokenLabel;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.LineField;
import org.twinhall.web.form.VerbForm;

/**
 * One's own sign-up, behind the private link of the mails. Opening it changes nothing, because mail scanners open links too;
 * its one button does.
 */
@OpenToAll
public class OwnSignUpPage extends PortalPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private SignUpService service;

    @Inject
    private Answers said;

    @Inject
    private ParticipantService participants;

    @Inject
    private EventTimes times;

    @Inject
    private Clock clock;

    private final String secret;
    private final transient SignUpService.Own own;

    public OwnSignUpPage(PageParameters parameters) {
        super(parameters);
        secret = parameters.get("link").toString("");
        own = service.findOwn(secret).orElseThrow(PortalPage::notFound);
    }

    /** The typed way to link here. */
    public static PageParameters of(String secret) {
        return new PageParameters().set("link", secret);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var state = own.signUp().getState();
        var event = own.event();
        boolean asked = state.isAsked();
        boolean inTime = event.getState() == EventState.PUBLISHED && clock.instant().isBefore(own.form().changesUntil(event.getStartsAt()));
        var back = new PlainPageLink("event", EventPage.class, EventPage.of(event));
        add(back.add(new SpokenLabel("title", one -> event.words(one).getTitle())), new Label("heading", title()));
        add(new Label("when", times.own(event, language())), new SignUpStateLabel("state", state));
        add(new Label("name", own.signUp().getName()), new Label("kind", getString("form.kind." + own.form().getKind())));
        var until = own.signUp().getHoldUntil() == null ? "" : Dates.moment(own.signUp().getHoldUntil(), language(), event.getZone());
        add(new Label("lead", getString("own.lead." + state).replace("${until}", until)));
        add(new Label("reason", own.signUp().getNote()).setVisible(!own.signUp().getNote().isEmpty()));
        add(new WebMarkupContainer("onLine").add(new PlainLink("address", event.getOnLineAddress(), event.getOnLineAddress()))
                .setVisible(state == SignUpState.CONFIRMED && event.isOnLine() && !event.getOnLineAddress().isEmpty()));
        add(button("confirmation", "own.press." + (asked ? state : SignUpState.PENDING), () -> service.confirm(secret),
                state == SignUpState.UNPROVED ? "organisersAsked" : "placeTaken").setVisible(asked));
        add(new TicketPanel("ticket", event, Ticket.of(own.signUp()), "/" + language().tag() + "/sign-ups/" + secret + "/ticket.pdf")
                .setVisible(state == SignUpState.CONFIRMED && event.getState() == EventState.PUBLISHED));
        add(new OwnChargePanel("charge", secret), new MaterialPanel("materials", event, secret), new OwnSharePanel("shares", secret));
        add(answers().setVisible(!asked && state.isLive()));
        boolean changes = !asked && state.isLive() && inTime;
        add(new PlainPageLink("change", ChangeSignUpPage.class, of(secret)).setVisible(changes));
        add(new Label("changesUntil", getString("own.changesUntil").replace("${until}",
                Dates.moment(own.form().changesUntil(event.getStartsAt()), language(), event.getZone()))).setVisible(changes));
        var audience = participants.audience(event);
        add(new WebMarkupContainer("participants").add(new PlainPageLink("list", OwnParticipantsPage.class, of(secret)),
                new Label("shown", getString(own.signUp().getShownTo().holds(audience) ? "participants.own.shown" : "participants.own.hidden")))
                .setVisible(state == SignUpState.CONFIRMED && audience != Audience.NOBODY));
        add(new OwnProxyPanel("proxy", own));
        add(new PlainPageLink("letters", OwnLettersPage.class, of(secret)).setVisible(state.isLive()));
        add(new ChoicePanel("choice", own, changes).setVisibilityAllowed(state == SignUpState.CONFIRMED));
        add(handing().setVisible(changes && state == SignUpState.CONFIRMED && own.form().getGroupRule() == GroupRule.LIMITED));
        boolean leaves = state == SignUpState.OFFERED || state == SignUpState.WAITING || changes;
        add(new WebMarkupContainer("leaving").add(new WebMarkupContainer("others").setVisible(state.holds()),
                button("withdrawal", "own.withdraw." + (leaves ? state : SignUpState.CONFIRMED), () -> service.withdraw(secret), "placeGivenBack")).setVisible(leaves));
    }

    /** A form that is nothing but a button. */
    private StatelessForm<Void> button(String id, String word, Runnable verb, String done) {
        var form = new VerbForm(id, sent -> act(sent, verb, done));
        form.add(new ErrorSummary("errors", form), new Label("word", getString(word)));
        return form;
    }

    private void act(StatelessForm<Void> form, Runnable verb, String done) {
        try {
            verb.run();
            setResponsePage(OwnSignUpPage.class, of(secret).set("done", done));
        } catch (RefusedException e) {
            form.error(getString(e.key()));
        }
    }

    private WebMarkupContainer answers() {
        var told = said.own(own.signUp());
        var list = new WebMarkupContainer("answers");
        list.add(new Label("email", own.signUp().getEmail()));
        list.add(new WebMarkupContainer("with").add(new Label("others", String.join(language() == org.twinhall.text.Language.ARABIC ? "، " : ", ",
                own.signUp().getOthers()))).setVisible(!own.signUp().getOthers().isEmpty()));
        list.add(new ListView<>("answer", own.questions().stream().filter(question -> told.containsKey(question.getId())).toList()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Question> item) {
                var question = item.getModelObject();
                item.add(new Label("question", question.label(language())),
                        new Label("said", AnswerText.of(question, told.get(question.getId()), language(), key -> getString(key))));
            }
        });
        return list;
    }

    private WebMarkupContainer handing() {
        var name = Model.of("");
        var email = Model.of("");
        var form = new VerbForm("handing", sent -> act(sent, () -> service.handOver(secret, name.getObject().strip(), email.getObject().strip()), "placeHanded"));
        form.add(new ErrorSummary("errors", form), new LineField("heirName", "own.heir.name", name, Account.LONGEST_NAME).required(),
                new LineField("heirEmail", "own.heir.email", email, Account.LONGEST_EMAIL).required().email());
        return form;
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        EventsPage.dress(response);
    }

    @Override
    protected IModel<String> title() {
        return message("own.title");
    }
}
