package org.twinhall.content.joint;

import org.twinhall.content.JointEvent;
import org.twinhall.content.desk.DeskSlots;
import org.twinhall.plugin.Feature;

/** Texts of several groups. */
public final class JointFeature extends Feature {

    @Override
    protected void configure() {
        page("/desk/entries/${entry}/${written}/owners", OwnersPage.class);
        page("/desk/invitations/${invitation}", InvitationPage.class);
        slot(DeskSlots.TOP, 10, WaitingPanel::new);
        on(JointEvent.class, JointMails.class);
    }
}
