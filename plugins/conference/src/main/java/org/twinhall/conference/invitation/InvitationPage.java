package org.twinhall.conference.invitation;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.account.RefusedException;
import org.twinhall.conference.EventPage;
import org.twinhall.conference.OwnSignUpPage;
import org.twinhall.conference.SignUpFields;
import org.twinhall.conference.charge.PricePanel;
import org.twinhall.conference.charge.RuleService;
import org.twinhall.conference.event.EventTimes;
import org.twinhall.conference.participants.ParticipantService;
import org.twinhall.conference.signup.Application;
import org.twinhall.conference.signup.Audience;
import org.twinhall.conference.signup.ChoiceFullException;
import org.twinhall.conference.signup.IneligibleException;
import org.twinhall.text.Dates;
import org.twinhall.web.PortalPage;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.component.SpokenLabel;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.VerbForm;

/** One's own invitation, behind the private link of the mail: accepting it by signing up, or declining it. Opening it changes nothing. */
@OpenToAll
public class InvitationPage extends PortalPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private InvitationService service;

    @Inject
    private EventTimes times;

    @Inject
    private RuleService rules;

    @Inject
    private ParticipantService participants;

    @Inject
    private Clock clock;

    private final String secret;
    private final transient InvitationService.Own own;

    public InvitationPage(PageParameters parameters) {
        super(parameters);
        secret = parameters.get("invitation").toString("");
        own = service.findOwn(secret).orElseThrow(PortalPage::notFound);
    }

    /** The typed way to link here. */
    static PageParameters of(String secret) {
        return new PageParameters().set("invitation", secret);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var event = own.event();
        var invitation = own.invitation();
        var back = new PlainPageLink("event", EventPage.class, EventPage.of(event));
        add(back.add(new SpokenLabel("title", one -> event.words(one).getTitle())), new Label("heading", title()));
        add(new Label("kind", getString("form.kind." + own.form().getKind())), new Label("when", times.own(event, language())));
        add(new SpokenLabel("note", own.form()::note));
        var word = own.isOpen() ? "INVITED" : invitation.getState() == InvitationState.INVITED ? "EXPIRED" : invitation.getState().name();
        add(new Label("lead", getString("invitation.lead." + word).replace("${name}", invitation.getName()).replace("${email}", invitation.getEmail())
                .replace("${until}", Dates.moment(invitation.getExpiresAt(), language(), event.getZone()))));
        add(new WebMarkupContainer("kept").setVisible(own.isOpen() && invitation.isReserved()));
        var signUp = service.findSignUpSecret(secret).orElse("");
        add(new PlainPageLink("signUp", OwnSignUpPage.class, OwnSignUpPage.of(signUp)).setVisible(!signUp.isEmpty()));
        add(new PricePanel("price", event, own.form()).setVisibilityAllowed(own.isOpen()), acceptance().setVisible(own.isOpen()));
        add(new WebMarkupContainer("declining").add(decline()).setVisible(own.isOpen()));
    }

    private StatelessForm<Void> acceptance() {
        var invitation = own.invitation();
        var today = LocalDate.now(clock.withZone(own.event().getZone()));
        var fields = new SignUpFields("fields", own.form(), own.questions(), new Application(invitation.getName(), invitation.getEmail(), invitation.getGroupId(),
                List.of(), Map.of(), false), true).addressed(invitation.getGroupId() != null)
                .choosingSessions(own.event()).asking(rules.listFor(own.event(), own.form().getKind(), today))
                .asking(participants.audience(own.event()), Audience.NOBODY);
        var form = new VerbForm("form", sent -> {
            try {
                var outcome = service.accept(secret, fields.application(), language());
                if (outcome.verdict().isDone()) {
                    setResponsePage(OwnSignUpPage.class, OwnSignUpPage.of(service.findSignUpSecret(secret).orElseThrow()).set("done", "signUp." + outcome.verdict()));
                } else {
                    sent.error(getString("signUp." + outcome.verdict()).replace("${holder}", outcome.holder()));
                }
            } catch (ChoiceFullException e) {
                fields.refuse(e);
            } catch (IneligibleException e) {
                sent.error(e.reason());
            } catch (RefusedException e) {
                if (!fields.refuseSessions(e)) {
                    sent.error(getString(e.key()));
                }
            }
        });
        form.add(new ErrorSummary("errors", form), fields);
        form.add(fields.check());
        return form;
    }

    private StatelessForm<Void> decline() {
        var form = new VerbForm("decline", sent -> {
            try {
                service.decline(secret);
                setResponsePage(InvitationPage.class, of(secret).set("done", "invitationDeclined"));
            } catch (RefusedException e) {
                sent.error(getString(e.key()));
            }
        });
        form.add(new ErrorSummary("errors", form));
        return form;
    }

    @Override
    protected boolean isListed() {
        return false;
    }

    @Override
    protected IModel<String> title() {
        return message("invitation.title");
    }
}
