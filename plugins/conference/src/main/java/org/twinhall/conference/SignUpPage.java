package org.twinhall.conference;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.Access;
import org.twinhall.access.OpenToAll;
import org.twinhall.account.Accounts;
import org.twinhall.account.RefusedException;
import org.twinhall.account.throttle.Limit;
import org.twinhall.account.throttle.Throttle;
import org.twinhall.account.throttle.ThrottledException;
import org.twinhall.conference.charge.PricePanel;
import org.twinhall.conference.charge.RuleService;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventService;
import org.twinhall.conference.event.EventState;
import org.twinhall.conference.event.EventTimes;
import org.twinhall.conference.participants.ParticipantService;
import org.twinhall.conference.signup.Admission;
import org.twinhall.conference.signup.Application;
import org.twinhall.conference.signup.Audience;
import org.twinhall.conference.signup.ChoiceFullException;
import org.twinhall.conference.signup.FormService;
import org.twinhall.conference.signup.IneligibleException;
import org.twinhall.conference.signup.Outcome;
import org.twinhall.conference.signup.Questions;
import org.twinhall.conference.signup.SignUpForm;
import org.twinhall.conference.signup.SignUpService;
import org.twinhall.text.Dates;
import org.twinhall.web.PortalPage;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.component.SpokenLabel;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.TrapField;
import org.twinhall.web.form.VerbForm;

/** Signing up through one of the forms of an event: without an account, and without scripts. */
@OpenToAll
public class SignUpPage extends PortalPage {

    private static final long serialVersionUID = 1L;
    /** A hall full of people signs up through one network. */
    private static final Limit PER_NETWORK = new Limit("conference sign-up", 60, Duration.ofHours(1));

    @Inject
    private EventService events;

    @Inject
    private FormService forms;

    @Inject
    private Questions questions;

    @Inject
    private SignUpService signUps;

    @Inject
    private EventTimes times;

    @Inject
    private Access access;

    @Inject
    private Accounts accounts;

    @Inject
    private RuleService rules;

    @Inject
    private ParticipantService participants;

    @Inject
    private Throttle throttle;

    @Inject
    private Clock clock;

    private final transient Event event;
    private final transient SignUpForm form;
    private final TrapField trap = new TrapField("website");

    public SignUpPage(PageParameters parameters) {
        super(parameters);
        event = events.findShown(parameters.get("event").toString("")).orElseThrow(PortalPage::notFound);
        form = forms.find(event, id(parameters, "form")).orElseThrow(PortalPage::notFound);
    }

    /** The typed way to link here. */
    public static PageParameters of(Event event, SignUpForm form) {
        return EventPage.of(event).set("form", form.getId());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean done = !getPageParameters().get("done").isEmpty();
        boolean open = event.getState() == EventState.PUBLISHED && form.isOpen(clock.instant(), event.getStartsAt());
        var back = new PlainPageLink("event", EventPage.class, EventPage.of(event));
        back.add(new SpokenLabel("title", one -> event.words(one).getTitle()));
        add(back, new Label("heading", title()), new Label("kind", getString("form.kind." + form.getKind())));
        add(new Label("when", times.own(event, language())), new SpokenLabel("note", form::note).setVisible(!done && !form.note(language()).isEmpty()
                || !done && !form.note(language().other()).isEmpty()));
        boolean invited = form.getAdmission() == Admission.INVITATION;
        boolean asks = form.getAdmission() == Admission.APPROVAL;
        boolean room = asks || form.hasRoom(1);
        add(new WebMarkupContainer("uninvited").setVisible(!done && open && invited), new WebMarkupContainer("asks").setVisible(!done && open && asks));
        open &= !invited;
        add(new WebMarkupContainer("waiting").setVisible(!done && open && !room && form.hasList()));
        add(new WebMarkupContainer("full").setVisible(!done && open && !room && !form.hasList()));
        add(new WebMarkupContainer("closed").setVisible(!done && !open && !invited));
        var number = getPageParameters().get("number").toString("");
        add(new Label("number", getString("signUp.number").replace("${number}", number)).setVisible(done && number.matches("[1-9]\\d{0,5}")));
        add(new WebMarkupContainer("next").add(new PlainPageLink("back", EventPage.class, EventPage.of(event))).setVisible(done));
        add(new PricePanel("price", event, form).setVisibilityAllowed(!done), form(asks ? "signUp.button.ask" : room ? "signUp.button" : "signUp.button.wait").setVisible(!done && open));
    }

    private StatelessForm<Void> form(String word) {
        var fields = new SignUpFields("fields", form, questions.listOf(form.getId()), begin(), true)
                .choosingSessions(form.getAdmission() == Admission.APPROVAL ? null : event)
                .asking(rules.listFor(event, form.getKind(), LocalDate.now(clock.withZone(event.getZone()))))
                .asking(participants.audience(event), Audience.NOBODY);
        var made = new VerbForm("form", sent -> submit(sent, fields));
        made.add(new ErrorSummary("errors", made), fields, trap, new Label("button", getString(word)));
        made.add(fields.check());
        int days = form.getKeepDays() == null ? event.getKeepDays() : Math.min(form.getKeepDays(), event.getKeepDays());
        made.add(new Label("kept", getString("signUp.kept").replace("${days}", String.valueOf(days))));
        return made;
    }

    private Application begin() {
        var identity = access.identity();
        var email = identity.isSignedIn() ? accounts.find(identity.accountId()).map(account -> account.getEmail()).orElse("") : "";
        return new Application(identity.isSignedIn() ? identity.name() : "", email, null, List.of(), Map.of(), false);
    }

    private void submit(StatelessForm<Void> made, SignUpFields fields) {
        try {
            throttle.take(PER_NETWORK, Throttle.network(servletRequest().getRemoteAddr()));
            var outcome = !trap.caught() ? signUps.signUp(form.getId(), fields.application(), language())
                    : signUps.pretend();
            if (outcome.verdict().isDone()) {
                var to = of(event, form).set("done", "signUp." + outcome.verdict());
                setResponsePage(SignUpPage.class, outcome.number() > 0 ? to.set("number", outcome.number()) : to);
            } else {
                made.error(refusal(outcome));
            }
        } catch (ChoiceFullException e) {
            fields.refuse(e);
        } catch (IneligibleException e) {
            made.error(e.reason());
        } catch (RefusedException e) {
            if (!fields.refuseSessions(e)) {
                made.error(getString(e.key()));
            }
        } catch (ThrottledException e) {
            made.error(getString("signUp.throttled").replace("${until}", Dates.moment(e.until(), language())));
        }
    }

    private String refusal(Outcome outcome) {
        return getString("signUp." + outcome.verdict()).replace("${holder}", outcome.holder());
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        EventsPage.dress(response);
    }

    /** Many open it at the same moment: the empty form is the same for all of them. */
    @Override
    protected boolean isCacheable() {
        return event.getState() == EventState.PUBLISHED && getPageParameters().get("done").isEmpty() && forms.isSteady(event);
    }

    @Override
    protected boolean isListed() {
        return false;
    }

    @Override
    protected IModel<String> title() {
        return message("signUp.title");
    }
}
