package org.twinhall.registry.introduction;

import org.apache.wicket.markup.html.basic.MultiLineLabel;
import org.twinhall.mail.MailPanel;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;

/** Asks one side whether it may be introduced to the other: says who that is, and of nobody how to reach it. */
public class ProposedMail extends MailPanel {

    private static final long serialVersionUID = 1L;

    private final String other;

    ProposedMail(String id, Introduction introduction, String own, String other, String token) {
        super(id);
        this.other = other;
        var language = Language.of(getLocale());
        add(text("asks", "introduction.mail." + (introduction.getProposedBy() == Proposer.ORGANISER ? "organiser" : "other"), own, other));
        add(new MultiLineLabel("why", introduction.getWhy()).setVisible(!introduction.getWhy().isEmpty()));
        add(text("promise", "introduction.mail.promise", Dates.day(introduction.getExpiresAt(), language)));
        add(link("answer", "/registry/introduction/" + token));
    }

    @Override
    protected Object[] subjectArguments() {
        return new Object[] {other};
    }
}
