package org.twinhall.conference.proposal;

import jakarta.inject.Inject;
import java.time.Duration;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.Access;
import org.twinhall.access.OpenToAll;
import org.twinhall.account.Account;
import org.twinhall.account.Accounts;
import org.twinhall.account.RefusedException;
import org.twinhall.account.throttle.Limit;
import org.twinhall.account.throttle.Throttle;
import org.twinhall.account.throttle.ThrottledException;
import org.twinhall.conference.EventPage;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventService;
import org.twinhall.conference.event.EventTimes;
import org.twinhall.conference.programme.SessionProfile;
import org.twinhall.conference.programme.SpeakerProfile;
import org.twinhall.text.Dates;
import org.twinhall.web.OwnTime;
import org.twinhall.web.PortalPage;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.component.SpokenLabel;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.LineField;
import org.twinhall.web.form.TrapField;
import org.twinhall.web.form.VerbForm;

/** Proposing a session for an event: without an account, and without scripts. */
@OpenToAll
public class ProposePage extends PortalPage {

    private static final long serialVersionUID = 1L;
    private static final Limit PER_NETWORK = new Limit("conference proposal", 20, Duration.ofHours(1));

    @Inject
    private EventService events;

    @Inject
    private ProposalService service;

    @Inject
    private OwnTime clocks;

    @Inject
    private Access access;

    @Inject
    private Accounts accounts;

    @Inject
    private Throttle throttle;

    private final transient Event event;
    private final transient Call call;
    private final IModel<String> title = Model.of("");
    private final IModel<String> text = Model.of("");
    private final IModel<String> name = Model.of("");
    private final IModel<String> role = Model.of("");
    private final IModel<String> email = Model.of("");
    private final TrapField trap = new TrapField("website");

    public ProposePage(PageParameters parameters) {
        super(parameters);
        event = events.findShown(parameters.get("event").toString("")).orElseThrow(PortalPage::notFound);
        call = service.findCall(event).orElseThrow(PortalPage::notFound);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean done = !getPageParameters().get("done").isEmpty();
        boolean open = service.isOpen(event);
        var back = new PlainPageLink("event", EventPage.class, EventPage.of(event));
        add(back.add(new SpokenLabel("title", one -> event.words(one).getTitle())), new Label("heading", title()));
        add(new SpokenLabel("note", call.note()::in), new Label("until", getString("proposal.until").replace("${when}",
                EventTimes.day(call.getUntil().toLocalDate(), language()) + " " + EventTimes.CLOCK.format(call.getUntil())
                        + " (" + clocks.zoneName(event.getZone(), language()) + ")")).setVisible(open && !done));
        add(new WebMarkupContainer("closed").setVisible(!open && !done));
        add(form().setVisible(open && !done));
    }

    private StatelessForm<Void> form() {
        var identity = access.identity();
        if (identity.isSignedIn()) {
            name.setObject(identity.name());
            email.setObject(accounts.find(identity.accountId()).map(Account::getEmail).orElse(""));
        }
        var form = new VerbForm("form", sent -> submit(sent));
        form.add(new ErrorSummary("errors", form), trap);
        form.add(new LineField("proposalTitle", "proposal.title", title, SessionProfile.LONGEST_TITLE).required().attribute("dir", "auto"));
        form.add(new AreaField("text", "proposal.text", text, SessionProfile.LONGEST_TEXT, 6).required().attribute("dir", "auto"));
        form.add(new LineField("name", "signUp.name", name, Account.LONGEST_NAME).required().autocomplete("name").attribute("dir", "auto"));
        form.add(new LineField("role", "proposal.role", role, SpeakerProfile.LONGEST_ROLE).attribute("dir", "auto"));
        form.add(new LineField("email", "signUp.email", email, Account.LONGEST_EMAIL).required().email().autocomplete("email"));
        form.add(new Label("kept", getString("signUp.kept").replace("${days}", String.valueOf(event.getKeepDays()))));
        return form;
    }

    private void submit(StatelessForm<Void> form) {
        try {
            throttle.take(PER_NETWORK, Throttle.network(servletRequest().getRemoteAddr()));
            boolean person = !trap.caught();
            var state = person ? service.propose(event.getId(), new ProposalProfile(title.getObject().strip(), text.getObject().strip(), name.getObject().strip(),
                    role.getObject().strip(), email.getObject().strip()), language()) : ProposalState.PENDING;
            setResponsePage(ProposePage.class, EventPage.of(event).set("done", "proposal." + state));
        } catch (RefusedException e) {
            form.error(getString(e.key()));
        } catch (ThrottledException e) {
            form.error(getString("signUp.throttled").replace("${until}", Dates.moment(e.until(), language())));
        }
    }

    @Override
    protected boolean isListed() {
        return false;
    }

    @Override
    protected IModel<String> title() {
        return message("proposal.propose");
    }
}
