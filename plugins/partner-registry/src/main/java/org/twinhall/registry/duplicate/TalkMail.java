package org.twinhall.registry.duplicate;

import org.apache.wicket.markup.html.WebMarkupContainer;
import org.twinhall.group.Group;
import org.twinhall.group.GroupContactPage;
import org.twinhall.group.GroupPage;
import org.twinhall.mail.MailPanel;
import org.twinhall.text.Language;
import org.twinhall.web.component.PlainLink;

/** Introduces another group that cares for the same place: its page, its own site, the form by which it is written to. No address. */
public class TalkMail extends MailPanel {

    private static final long serialVersionUID = 1L;

    private final String other;
    private final String place;

    /**
     * Makes the mail.
     *
     * @param why bundle key of the reason
     */
    TalkMail(String id, Group receiver, Group about, String place, String why, Language language) {
        super(id);
        this.other = about.name(language);
        this.place = place;
        add(text("greeting", "talk.greeting", receiver.name(language)));
        add(text("why", why, other, place));
        add(link("page", GroupPage.class, GroupPage.of(about)), link("write", GroupContactPage.class, GroupPage.of(about)));
        var site = new WebMarkupContainer("site");
        site.add(new PlainLink("address", about.getSiteUrl(), about.getSiteUrl()));
        add(site.setVisible(!about.getSiteUrl().isEmpty()));
    }

    @Override
    protected Object[] subjectArguments() {
        return new Object[] {other, place};
    }
}
