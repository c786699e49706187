package org.twinhall.account.mail;

import org.twinhall.mail.MailPanel;

/** Invites somebody to the portal. */
public class InvitationMail extends MailPanel {

    private static final long serialVersionUID = 1L;

    /**
     * Writes the mail.
     *
     * @param name    of the person invited
     * @param inviter who invites; empty for the portal itself
     */
    public InvitationMail(String id, String name, String inviter, String token) {
        super(id);
        add(text("greeting", "mail.greeting", name));
        add(inviter.isEmpty() ? text("invited", "invitation.invited", siteName())
                : text("invited", "invitation.invitedBy", inviter, siteName()));
        add(link("accept", "/invitation/" + token));
    }

    @Override
    protected Object[] subjectArguments() {
        return new Object[] {siteName()};
    }
}
