package org.twinhall.conference.invitation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.twinhall.account.RefusedException;
import org.twinhall.conference.event.Events;
import org.twinhall.conference.signup.Application;
import org.twinhall.conference.signup.Outcome;
import org.twinhall.conference.signup.Reservations;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.conference.signup.SignUpForm;
import org.twinhall.conference.signup.SignUpForms;
import org.twinhall.conference.signup.SignUpVerbs;
import org.twinhall.persistence.Transactional;
import org.twinhall.text.Language;

/** What people do with their own invitations, each in one transaction that first takes hold of the form. */
@Singleton
public class InvitationVerbs {

    private final Invitations invitations;
    private final SignUpForms forms;
    private final SignUpVerbs signUps;
    private final Reservations reservations;
    private final Events events;
    private final Clock clock;

    @Inject
    InvitationVerbs(Invitations invitations, SignUpForms forms, SignUpVerbs signUps, Reservations reservations, Events events, Clock clock) {
        this.invitations = invitations;
        this.forms = forms;
        this.signUps = signUps;
        this.reservations = reservations;
        this.events = events;
        this.clock = clock;
    }

    /** Signs up whoever was invited, with the address to which the invitation went and for the group that it says. */
    @Transactional
    public Outcome accept(String secret, Application said, Language language) {
        var form = lockForm(secret);
        var invitation = open(secret);
        var application = new Application(said.name(), invitation.getEmail(), invitation.getGroupId() == null ? said.groupId() : invitation.getGroupId(),
                said.others(), said.answers(), said.alternate(), said.terms(), said.sessions(), said.shownTo());
        boolean reserved = invitation.isReserved();
        var outcome = signUps.accept(form.getId(), application, language, reserved);
        if (outcome.verdict().isDone()) {
            var made = reservations.findLive(form.getId(), invitation.getEmail()).map(SignUp::getId).orElseThrow();
            invitation.end(InvitationState.ACCEPTED, made, clock.instant());
            if (reserved && outcome.verdict() == Outcome.Verdict.KNOWN) {
                reservations.release(form, events.reread(form.getEventId()));
            }
        }
        return outcome;
    }

    /** Says that somebody will not come; pressing twice is no mistake. */
    @Transactional
    public void decline(String secret) {
        var form = lockForm(secret);
        if (find(secret).getState() == InvitationState.DECLINED) {
            return;
        }
        var invitation = open(secret);
        boolean reserved = invitation.isReserved();
        invitation.end(InvitationState.DECLINED, null, clock.instant());
        if (reserved) {
            reservations.release(form, events.reread(form.getEventId()));
        }
    }

    private SignUpForm lockForm(String secret) {
        return forms.lock(find(secret).getFormId()).orElseThrow();
    }

    private Invitation open(String secret) {
        var invitation = invitations.lock(find(secret).getId()).orElseThrow();
        if (!invitation.isOpen(clock.instant())) {
            throw new RefusedException("signUp.refused.late");
        }
        return invitation;
    }

    private Invitation find(String secret) {
        return invitations.findBySecret(secret).orElseThrow(() -> new RefusedException("signUp.refused.unknown"));
    }
}
