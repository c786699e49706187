package org.twinhall.registry.duplicate;

import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.link.ExternalLink;
import org.twinhall.group.Group;
import org.twinhall.group.GroupContactPage;
import org.twinhall.group.GroupPage;
import org.twinhall.mail.MailPanel;
import org.twinhall.text.Language;

/** Introduces another group that cares for the same place: its page, its own site, the form by which it is written to. No address. */
public class TalkMail extends MailPanel {

    private static final long serialVersionUID = 1L;

    private final String other;
    private final String place;

    /**
     * Makes the mail.
     *
     * @param asked whether the receiver asked for it, and not the other one
     */
    TalkMail(String id, Group receiver, Group about, String place, Language language, Wish wish, boolean asked) {
        super(id);
        this.other = about.name(language);
        this.place = place;
        add(text("greeting", "talk.greeting", receiver.name(language)));
        add(text("why", "talk." + wish + (asked ? ".asked" : ".told"), other, place));
        add(link("page", GroupPage.class, GroupPage.of(about)), link("write", GroupContactPage.class, GroupPage.of(about)));
        var site = new WebMarkupContainer("site");
        site.add(new ExternalLink("address", about.getSiteUrl(), about.getSiteUrl()));
        add(site.setVisible(!about.getSiteUrl().isEmpty()));
    }

    @Override
    protected Object[] subjectArguments() {
        return new Object[] {other, place};
    }
}
