package org.twinhall.conference.proposal;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.twinhall.conference.event.Event;
import org.twinhall.mail.MailPanel;

/** A mail to somebody who proposed a session. */
public class ProposalMail extends MailPanel {

    private static final long serialVersionUID = 1L;

    /** What it is about. */
    enum Letter {
        /** Please press the button. */
        CONFIRM, RECEIVED, ACCEPTED, DECLINED
    }

    private final Letter letter;
    private final String title;

    ProposalMail(String id, Letter letter, Proposal proposal, Event event) {
        super(id);
        this.letter = letter;
        this.title = proposal.getTitle();
        add(text("greeting", "signUpMail.greeting", proposal.getName()));
        add(text("intro", "proposalMail." + letter + ".intro", title, event.title(proposal.getLanguage())));
        add(new Label("reason", proposal.getReason()).setVisible(letter == Letter.DECLINED && !proposal.getReason().isEmpty()));
        var button = link("button", "/proposals/" + proposal.getSecret());
        button.add(text("word", letter == Letter.CONFIRM ? "proposalMail.confirm" : "proposalMail.see"));
        add(new WebMarkupContainer("buttonLine").add(button));
    }

    @Override
    protected Object[] subjectArguments() {
        return new Object[] {getString("proposalMail." + letter + ".subject"), title};
    }
}
