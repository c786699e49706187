package org.twinhall.conference.proposal;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.basic.MultiLineLabel;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.account.RefusedException;
import org.twinhall.conference.EventPage;
import org.twinhall.web.PortalPage;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.component.SpokenLabel;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.VerbForm;

/** One's own proposal, behind the private link of the mails. Opening it changes nothing, because mail scanners open links too. */
@OpenToAll
public class OwnProposalPage extends PortalPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProposalService service;

    private final String secret;
    private final transient Proposal proposal;

    public OwnProposalPage(PageParameters parameters) {
        super(parameters);
        secret = parameters.get("secret").toString("");
        proposal = service.findOwn(secret).orElseThrow(PortalPage::notFound);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var event = service.eventOf(proposal);
        var back = new PlainPageLink("event", EventPage.class, EventPage.of(event));
        add(back.add(new SpokenLabel("title", one -> event.words(one).getTitle())), new Label("heading", title()));
        add(new Label("state", getString("proposal.state." + proposal.getState())), new Label("proposed", proposal.getTitle()),
                new MultiLineLabel("text", proposal.getText()));
        add(new WebMarkupContainer("answer").add(new Label("reason", proposal.getReason())).setVisible(!proposal.getReason().isEmpty()));
        boolean pending = proposal.getState() == ProposalState.PENDING;
        add(button("confirmation", () -> service.confirm(secret), OwnProposalPage.class, new PageParameters().set("secret", secret).set("done", "proposalConfirmed"))
                .setVisible(pending));
        add(new WebMarkupContainer("leaving").add(button("withdrawal", () -> service.withdraw(secret), EventPage.class,
                EventPage.of(event).set("done", "proposalWithdrawn"))).setVisible(pending || proposal.getState() == ProposalState.OPEN));
    }

    private StatelessForm<Void> button(String id, Runnable verb, Class<? extends PortalPage> to, PageParameters parameters) {
        var form = new VerbForm(id, sent -> {
            try {
                verb.run();
                setResponsePage(to, parameters);
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
        return message("proposal.own");
    }
}
