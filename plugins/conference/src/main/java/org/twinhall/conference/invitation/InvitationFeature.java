package org.twinhall.conference.invitation;

import java.time.Duration;
import org.twinhall.conference.signup.FormsForgotten;
import org.twinhall.plugin.Feature;

/** Inviting people to sign up. */
public final class InvitationFeature extends Feature {

    @Override
    protected void configure() {
        entities(Invitation.class);
        page("/desk/events/${event}/forms/${form}/invitations", InvitationsPage.class);
        page("/invitations/${invitation}", InvitationPage.class);
        on(FormsForgotten.class, OnFormsForgotten.class);
        job(Duration.ofMinutes(10), ExpireInvitationsJob.class);
        demo(InvitationDemo.class);
        personalData(InvitationPrivacy.class);
    }
}
