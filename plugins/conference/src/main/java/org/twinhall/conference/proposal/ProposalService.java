package org.twinhall.conference.proposal;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.twinhall.access.Access;
import org.twinhall.account.Account;
import org.twinhall.account.Accounts;
import org.twinhall.account.RefusedException;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventState;
import org.twinhall.conference.event.Events;
import org.twinhall.mail.Outbox;
import org.twinhall.persistence.Transactional;
import org.twinhall.text.Language;

/** What people do with their own proposals. */
@Singleton
public class ProposalService {

    /** For so long a proposal waits for its mail address to be shown to be right. */
    private static final Duration PATIENCE = Duration.ofDays(2);

    private final Calls calls;
    private final Proposals proposals;
    private final Events events;
    private final Accounts accounts;
    private final Access access;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    ProposalService(Calls calls, Proposals proposals, Events events, Accounts accounts, Access access, Outbox outbox, Clock clock) {
        this.calls = calls;
        this.proposals = proposals;
        this.events = events;
        this.accounts = accounts;
        this.access = access;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The call of an event; empty where there is none. */
    public Optional<Call> findCall(Event event) {
        return event.getState() == EventState.PUBLISHED ? calls.find(event.getId()) : Optional.empty();
    }

    /** Whether one can propose now. */
    public boolean isOpen(Event event) {
        return findCall(event).filter(call -> clock.instant().isBefore(call.getUntil().atZone(event.getZone()).toInstant())).isPresent();
    }

    /**
     * Proposes a session; the same again by the same address is no second proposal.
     *
     * @return where it stands
     * @throws RefusedException when the call is over
     */
    @Transactional
    public ProposalState propose(long eventId, ProposalProfile profile, Language language) {
        var event = events.lock(eventId).orElseThrow();
        if (!isOpen(event)) {
            throw new RefusedException("proposal.refused.closed");
        }
        var account = ownAccount(profile.email());
        if (proposals.listOf(eventId, profile.email()).stream().noneMatch(one -> one.getTitle().equals(profile.title()))) {
            var proposal = proposals.add(new Proposal(eventId, profile, language, account, clock.instant()));
            write(account == null ? ProposalMail.Letter.CONFIRM : ProposalMail.Letter.RECEIVED, proposal, event);
        }
        return account == null ? ProposalState.PENDING : ProposalState.OPEN;
    }

    private Long ownAccount(String email) {
        var identity = access.identity();
        return identity.isSignedIn() && accounts.find(identity.accountId()).filter(account -> account.getEmail().equalsIgnoreCase(email)).isPresent()
                ? Long.valueOf(identity.accountId()) : null;
    }

    /** What a private link is for. */
    public Optional<Proposal> findOwn(String secret) {
        return proposals.findBySecret(secret);
    }

    /** The event of a proposal. */
    public Event eventOf(Proposal proposal) {
        return events.find(proposal.getEventId()).orElseThrow();
    }

    /** Shows that the mail address is right; pressing twice is no mistake. */
    @Transactional
    public void confirm(String secret) {
        var proposal = own(secret);
        if (proposal.getState() == ProposalState.PENDING) {
            proposal.confirm(accounts.findByEmail(proposal.getEmail()).filter(Account::isActive).map(Account::getId).orElse(null));
            write(ProposalMail.Letter.RECEIVED, proposal, eventOf(proposal));
        }
    }

    /** Takes a proposal back that is not answered yet; nothing of it is kept. */
    @Transactional
    public void withdraw(String secret) {
        var proposal = own(secret);
        if (proposal.getState() == ProposalState.PENDING || proposal.getState() == ProposalState.OPEN) {
            proposals.remove(proposal);
        } else {
            throw new RefusedException("proposal.refused.answered");
        }
    }

    /** Removes what nobody confirmed, and what belongs to events whose people are forgotten. */
    @Transactional
    public void prune() {
        proposals.listStale(clock.instant().minus(PATIENCE)).forEach(proposals::remove);
    }

    private Proposal own(String secret) {
        return proposals.findBySecret(secret).flatMap(found -> proposals.lock(found.getId())).orElseThrow(() -> new RefusedException("proposal.refused.gone"));
    }

    private void write(ProposalMail.Letter letter, Proposal proposal, Event event) {
        outbox.send(proposal.getEmail(), proposal.getLanguage(), id -> new ProposalMail(id, letter, proposal, event));
    }
}
