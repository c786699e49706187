package org.twinhall.content.takedown;

import org.apache.wicket.markup.html.basic.MultiLineLabel;
import org.twinhall.mail.MailPanel;

/** Tells somebody who asked for a picture to be taken down what was decided. */
public class DecisionMail extends MailPanel {

    private static final long serialVersionUID = 1L;

    DecisionMail(String id, TakeDownRequest.State decision, String page, String answer) {
        super(id);
        add(text("decision", "takeDown.decision." + decision));
        add(text("page", "takeDown.decision.page", page).setVisible(!page.isEmpty()));
        add(new MultiLineLabel("answer", answer).setVisible(!answer.isEmpty()));
    }
}
