package org.twinhall.conference.invitation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinhall.account.RefusedException;
import org.twinhall.audit.AuditTrail;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.event.EventState;
import org.twinhall.conference.event.Events;
import org.twinhall.conference.signup.Application;
import org.twinhall.conference.signup.Outcome;
import org.twinhall.conference.signup.Questions;
import org.twinhall.conference.signup.Question;
import org.twinhall.conference.signup.Reservations;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.conference.signup.SignUpForm;
import org.twinhall.conference.signup.SignUpForms;
import org.twinhall.conference.signup.SignUps;
import org.twinhall.conference.signup.Turnstile;
import org.twinhall.mail.Outbox;
import org.twinhall.persistence.Transactional;
import org.twinhall.text.Language;

/** Inviting people, by those who were named to see the list; and answering, by whoever has the link. */
@Singleton
public class InvitationService {

    /** How many can be invited at once. */
    public static final int MOST = 500;

    private final Invitations invitations;
    private final InvitationVerbs verbs;
    private final SignUpForms forms;
    private final Questions questions;
    private final SignUps signUps;
    private final Reservations reservations;
    private final Events events;
    private final EventRights rights;
    private final Turnstile turnstile;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    InvitationService(Invitations invitations, InvitationVerbs verbs, SignUpForms forms, Questions questions, SignUps signUps, Reservations reservations,
                      Events events, EventRights rights, Turnstile turnstile, Outbox outbox, AuditTrail audit, Clock clock) {
        this.invitations = invitations;
        this.verbs = verbs;
        this.forms = forms;
        this.questions = questions;
        this.signUps = signUps;
        this.reservations = reservations;
        this.events = events;
        this.rights = rights;
        this.turnstile = turnstile;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * An invitation with what it is about.
     *
     * @param isOpen whether it can be answered
     */
    public record Own(Invitation invitation, SignUpForm form, Event event, List<Question> questions, boolean isOpen) {
    }

    /** What a private link is for. */
    public Optional<Own> findOwn(String secret) {
        return invitations.findBySecret(secret).map(found -> {
            var form = forms.find(found.getFormId()).orElseThrow();
            var event = events.find(form.getEventId()).orElseThrow();
            var now = clock.instant();
            return new Own(found, form, event, questions.listOf(form.getId()),
                    found.isOpen(now) && event.getState() == EventState.PUBLISHED && form.isOpen(now, event.getStartsAt()));
        });
    }

    /** The private page of the sign-up that came of an invitation. */
    public Optional<String> findSignUpSecret(String secret) {
        return invitations.findBySecret(secret).map(Invitation::getSignUpId).flatMap(signUps::find).filter(found -> !found.getEmail().isEmpty()).map(SignUp::getSecret);
    }

    /** Signs up whoever was invited, or says why not. */
    public Outcome accept(String secret, Application application, Language language) {
        return turnstile.pass(() -> verbs.accept(secret, application, language));
    }

    /** Says that whoever was invited will not come. */
    public void decline(String secret) {
        turnstile.pass(() -> {
            verbs.decline(secret);
            return true;
        });
    }

    /** Who was invited through a form. */
    public List<Invitation> list(Event event, SignUpForm form) {
        rights.requireList(event);
        return form.getEventId() == event.getId() ? invitations.listOf(List.of(form.getId())) : List.of();
    }

    /** Why some of those addresses will not be invited: each was before, or has signed up; bundle keys by addresses. */
    public Map<String, String> listKnown(Event event, SignUpForm form, List<Invitee> some) {
        var invited = list(event, form).stream().map(one -> Invitation.key(one.getEmail())).toList();
        var known = new HashMap<String, String>();
        some.forEach(one -> {
            if (invited.contains(Invitation.key(one.email()))) {
                known.put(one.email(), "invitation.known");
            } else if (reservations.findLive(form.getId(), one.email()).isPresent()) {
                known.put(one.email(), "invitation.signedUp");
            }
        });
        return known;
    }

    /**
     * Invites people; who was invited before or has signed up is left out.
     *
     * @param until when the invitations expire; null for when the form closes
     * @return how many were invited
     * @throws RefusedException when a place is to be kept for each and there are not so many; then nobody is invited
     */
    @Transactional
    public int invite(long formId, List<Invitee> some, Instant until) {
        var form = forms.lock(formId).orElseThrow();
        var event = events.reread(form.getEventId());
        requireOpen(event, form);
        var known = listKnown(event, form, some);
        var fresh = some.stream().filter(one -> !known.containsKey(one.email())).limit(MOST).toList();
        if (form.reserves() && !fresh.isEmpty()) {
            reservations.keep(form, fresh.size());
        }
        fresh.forEach(one -> {
            var invitation = new Invitation(formId, one);
            invitation.invite(form.reserves(), clock.instant(), expiry(event, form, until));
            write(invitations.add(invitation), form, event);
        });
        audit.record(event.act("conference.invite").changed(null, fresh.size()));
        return fresh.size();
    }

    /** Sends an invitation that was not accepted once more, until another day. */
    @Transactional
    public void inviteAgain(long invitationId, Instant until) {
        var form = forms.lock(invitations.find(invitationId).orElseThrow().getFormId()).orElseThrow();
        var event = events.reread(form.getEventId());
        requireOpen(event, form);
        var invitation = invitations.lock(invitationId).orElseThrow();
        if (invitation.getState() == InvitationState.ACCEPTED) {
            return;
        }
        if (form.reserves() && !invitation.isReserved()) {
            reservations.keep(form, 1);
        }
        invitation.invite(form.reserves() || invitation.isReserved(), clock.instant(), expiry(event, form, until));
        write(invitation, form, event);
        audit.record(event.act("conference.invite").changed(null, 1));
    }

    /** Takes an invitation back that was not answered. */
    @Transactional
    public void withdraw(long invitationId) {
        var form = forms.lock(invitations.find(invitationId).orElseThrow().getFormId()).orElseThrow();
        var event = events.reread(form.getEventId());
        rights.requireList(event);
        var invitation = invitations.lock(invitationId).orElseThrow();
        if (invitation.getState() == InvitationState.INVITED) {
            end(invitation, InvitationState.WITHDRAWN, form, event);
            audit.record(event.act("conference.withdrawInvitation").changed(null, invitationId));
        }
    }

    private void end(Invitation invitation, InvitationState state, SignUpForm form, Event event) {
        boolean reserved = invitation.isReserved();
        invitation.end(state, null, clock.instant());
        if (reserved) {
            reservations.release(form, event);
        }
    }

    private void requireOpen(Event event, SignUpForm form) {
        rights.requireList(event);
        var now = clock.instant();
        if (event.getState() != EventState.PUBLISHED || !form.isOpen(now, event.getStartsAt()) && !form.isEarly(now)) {
            throw new RefusedException("signUp.refused.late");
        }
    }

    private static Instant expiry(Event event, SignUpForm form, Instant until) {
        var last = form.getClosesAt() == null ? event.getStartsAt() : form.getClosesAt();
        return until == null || until.isAfter(last) ? last : until;
    }

    private void write(Invitation invitation, SignUpForm form, Event event) {
        outbox.send(invitation.getEmail(), invitation.getLanguage(), id -> new InvitationMail(id, invitation, form, event));
    }

    /** The forms through which somebody did not answer in time. */
    List<Long> listFormsOverdue() {
        return invitations.listFormsOverdue(clock.instant());
    }

    /** Ends the invitations through a form that were not answered in time; places that were kept are free. */
    @Transactional
    public void expire(long formId) {
        var form = forms.lock(formId).orElseThrow();
        var event = events.reread(form.getEventId());
        invitations.listOverdue(formId, clock.instant()).forEach(invitation -> end(invitation, InvitationState.EXPIRED, form, event));
    }

    /** Forgets who was invited through those forms. */
    @Transactional
    public void forget(List<Long> formIds) {
        invitations.listOf(formIds).forEach(invitations::remove);
    }

    /** Forgets that an address was invited; a place that was kept is free. */
    @Transactional
    public void forget(String email) {
        invitations.listOfAddress(email).forEach(found -> {
            var form = forms.lock(found.getFormId()).orElseThrow();
            var invitation = invitations.lock(found.getId()).orElseThrow();
            if (invitation.isReserved()) {
                end(invitation, InvitationState.WITHDRAWN, form, events.reread(form.getEventId()));
            }
            invitations.remove(invitation);
        });
    }
}
