package org.twinhall.conference.proposal;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.twinhall.account.RefusedException;
import org.twinhall.audit.AuditTrail;
import org.twinhall.change.ChangeKey;
import org.twinhall.change.ChangeLog;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.event.Events;
import org.twinhall.conference.programme.DraftService;
import org.twinhall.conference.programme.Session;
import org.twinhall.conference.programme.SessionKind;
import org.twinhall.conference.programme.SessionProfile;
import org.twinhall.conference.programme.SpeakerProfile;
import org.twinhall.conference.programme.Wording;
import org.twinhall.mail.Outbox;
import org.twinhall.persistence.Transactional;
import org.twinhall.text.Language;

/** What those who manage an event do with the call and with what was proposed. */
@Singleton
public class ReviewService {

    private static final int MINUTES = 60;

    private final Calls calls;
    private final Proposals proposals;
    private final DraftService drafts;
    private final Events events;
    private final EventRights rights;
    private final Outbox outbox;
    private final ChangeLog changes;
    private final AuditTrail audit;

    @Inject
    ReviewService(Calls calls, Proposals proposals, DraftService drafts, Events events, EventRights rights, Outbox outbox, ChangeLog changes, AuditTrail audit) {
        this.calls = calls;
        this.proposals = proposals;
        this.drafts = drafts;
        this.events = events;
        this.rights = rights;
        this.outbox = outbox;
        this.changes = changes;
        this.audit = audit;
    }

    /** Asks people for sessions, or says otherwise until when. */
    @Transactional
    public void call(long eventId, LocalDateTime until, Wording note) {
        var event = managed(eventId);
        var call = calls.find(eventId).orElseGet(() -> calls.add(new Call(eventId)));
        call.describe(until, note);
        changes.note(new ChangeKey(Event.TYPE, eventId));
        audit.record(event.act("conference.call"));
    }

    /** What was proposed for an event and is confirmed. */
    public List<Proposal> list(Event event) {
        rights.requireManager(event);
        return proposals.listOf(event.getId());
    }

    /** Makes a session of the draft of a proposal, at the beginning of the event: its time is the organisers' to give. */
    @Transactional
    public Session accept(long eventId, long proposalId) {
        var event = managed(eventId);
        var proposal = open(eventId, proposalId);
        proposal.accept();
        var language = proposal.getLanguage();
        long speaker = drafts.addSpeaker(eventId, new SpeakerProfile(Wording.of(language, proposal.getName()), Wording.of(language, proposal.getRole()),
                Wording.NONE)).key();
        var session = drafts.add(eventId, new SessionProfile(SessionKind.WORKSHOP, Wording.of(language, proposal.getTitle()),
                Wording.of(language, proposal.getText()), Wording.NONE, event.getStarts(), event.getStarts().plusMinutes(MINUTES), null, Set.of(speaker), null),
                Wording.NONE);
        answer(ProposalMail.Letter.ACCEPTED, "conference.acceptProposal", proposal, event);
        return session;
    }

    /** Says why a proposal is not taken. */
    @Transactional
    public void decline(long eventId, long proposalId, String reason) {
        var event = managed(eventId);
        var proposal = open(eventId, proposalId);
        proposal.decline(reason);
        answer(ProposalMail.Letter.DECLINED, "conference.declineProposal", proposal, event);
    }

    private void answer(ProposalMail.Letter letter, String verb, Proposal proposal, Event event) {
        outbox.send(proposal.getEmail(), proposal.getLanguage(), id -> new ProposalMail(id, letter, proposal, event));
        audit.record(event.act(verb).changed(null, proposal.getId()));
    }

    private Proposal open(long eventId, long proposalId) {
        return proposals.lock(proposalId).filter(one -> one.getEventId() == eventId && one.getState() == ProposalState.OPEN)
                .orElseThrow(() -> new RefusedException("proposal.refused.answered"));
    }

    private Event managed(long eventId) {
        var event = events.lock(eventId).orElseThrow();
        rights.requireManager(event);
        return event;
    }
}
