package org.twinhall.conference.proposal;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.basic.MultiLineLabel;
import org.apache.wicket.markup.html.form.Form;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.conference.desk.OneEventPage;
import org.twinhall.conference.event.EventState;
import org.twinhall.conference.programme.Wording;
import org.twinhall.conference.programme.desk.WordingFields;
import org.twinhall.web.component.InLanguage;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.VerbForm;
import org.twinhall.web.form.WhenField;

/** The call for sessions of an event, and what was proposed. */
public class ProposalsPage extends OneEventPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProposalService proposals;

    @Inject
    private ReviewService service;

    public ProposalsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var all = service.list(event());
        var lines = new RepeatingView("proposal");
        all.forEach(one -> lines.add(line("proposal" + one.getId(), one)));
        add(lines, new WebMarkupContainer("nothing").setVisible(all.isEmpty()), call());
        add(new WebMarkupContainer("eventFirst").setVisible(event().getState() == EventState.DRAFT));
    }

    private WebMarkupContainer line(String id, Proposal proposal) {
        var line = new WebMarkupContainer(id);
        var told = new InLanguage(proposal.getLanguage());
        line.add(new Label("title", proposal.getTitle()).add(told), new MultiLineLabel("text", proposal.getText()).add(told));
        line.add(new Label("name", proposal.getName()), new Label("role", proposal.getRole()).setVisible(!proposal.getRole().isEmpty()),
                new Label("email", proposal.getEmail()), new Label("state", getString("proposal.state." + proposal.getState())));
        line.add(new Label("reason", proposal.getReason()).setVisible(!proposal.getReason().isEmpty()));
        boolean open = proposal.getState() == ProposalState.OPEN;
        var accepting = new VerbForm("accepting", sent -> act(sent, () -> service.accept(event().getId(), proposal.getId()), "proposalAccepted"));
        accepting.add(new WebMarkupContainer("button").add(AttributeModifier.replace("aria-label", getString("proposal.accept") + ": " + proposal.getTitle())));
        var reason = Model.of("");
        var declining = new VerbForm("declining", sent -> act(sent, () -> service.decline(event().getId(), proposal.getId(), reason.getObject().strip()), "proposalDeclined"));
        // The page has such a field for each proposal.
        var why = new AreaField("why", "proposal.reason", reason, ProposalProfile.LONGEST_REASON, 3).required().attribute("dir", "auto");
        why.control().setMarkupId("why" + proposal.getId());
        declining.add(new ErrorSummary("errors", declining), why);
        return (WebMarkupContainer) line.add(accepting.setVisible(open), new WebMarkupContainer("refusal").add(declining).setVisible(open));
    }

    private Component call() {
        var known = proposals.findCall(event());
        IModel<LocalDateTime> until = Model.of(known.map(Call::getUntil).orElse(null));
        var note = new WordingFields("note", "callNote", "call.note", known.map(Call::note).orElse(Wording.NONE), Call.LONGEST_NOTE, 3);
        var form = new VerbForm("call", sent -> act(sent, () -> service.call(event().getId(), until.getObject(), note.wording()), "callDescribed"));
        form.add(new ErrorSummary("errors", form), new WhenField("until", "call.until", until).required(), note);
        return form.setVisible(event().getState() == EventState.PUBLISHED);
    }

    private void act(Form<?> form, Runnable verb, String what) {
        act(form, verb, ProposalsPage.class, what);
    }

    @Override
    protected IModel<String> title() {
        return message("proposals.title");
    }
}
