package org.twinhall.conference.hosting;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinhall.access.Access;
import org.twinhall.account.RefusedException;
import org.twinhall.audit.Act;
import org.twinhall.audit.AuditTrail;
import org.twinhall.conference.event.EventRights;
import org.twinhall.group.Group;
import org.twinhall.group.GroupState;
import org.twinhall.group.Groups;
import org.twinhall.persistence.Transactional;
import org.twinhall.text.Dates;

/** Asking for hosts, and offering to be one. */
@Singleton
public class HostingService {

    /** Ask the groups who would be host, compare what they offer, and take an offer. */
    public static final String HOST = "conference.host";

    private final HostingCalls calls;
    private final HostingOffers offers;
    private final HostingPost post;
    private final Groups groups;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    HostingService(HostingCalls calls, HostingOffers offers, HostingPost post, Groups groups, Access access, AuditTrail audit, Clock clock) {
        this.calls = calls;
        this.offers = offers;
        this.post = post;
        this.groups = groups;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Asks the groups; their representatives are told in the same transaction.
     *
     * @throws RefusedException when such a call is there already
     */
    @Transactional
    public HostingCall open(HostingCallProfile profile) {
        access.require(HOST);
        if (calls.has(profile.kind(), profile.year())) {
            throw new RefusedException("hosting.refused.twice");
        }
        var call = calls.add(new HostingCall(profile, writer(), clock.instant()));
        calls.flush();
        audit.record(act("conference.openHosting", call));
        post.tellGroups(call);
        return call;
    }

    /** Says anew until when groups can offer, and what they should know. */
    @Transactional
    public void describe(long callId, HostingCallProfile profile) {
        access.require(HOST);
        calls.lock(callId).orElseThrow().describe(profile);
    }

    /**
     * Offers for a group, or says anew what it offers: each group has one offer.
     *
     * @throws RefusedException when the call is closed, or the group is no more
     */
    @Transactional
    public HostingOffer offer(long callId, long groupId, HostingProfile profile) {
        access.require(EventRights.ORGANISE, groupId);
        var call = calls.lock(callId).orElseThrow();
        if (!call.isOpen(today())) {
            throw new RefusedException("hosting.refused.closed");
        }
        if (groups.find(groupId).map(Group::getState).orElse(GroupState.ARCHIVED) == GroupState.ARCHIVED) {
            throw new RefusedException("hosting.refused.group");
        }
        var offer = offers.find(callId, groupId).orElseGet(() -> offers.add(new HostingOffer(callId, groupId)));
        offer.offer(profile, writer(), clock.instant());
        audit.record(act("conference.offerHosting", call).changed(null, groupId));
        return offer;
    }

    /** Takes an offer back, as long as it waits for an answer. */
    @Transactional
    public void withdraw(long callId, long groupId) {
        access.require(EventRights.ORGANISE, groupId);
        var call = calls.lock(callId).orElseThrow();
        var offer = offers.find(callId, groupId).orElseThrow();
        if (offer.getState() != HostingState.OFFERED) {
            throw new RefusedException("hosting.refused.answered");
        }
        offer.become(HostingState.WITHDRAWN);
        audit.record(act("conference.withdrawHosting", call).changed(groupId, null));
    }

    /** The calls, for whoever may ask for hosts or offer for a group. */
    public List<HostingCall> list() {
        requireSomewhere();
        return calls.list();
    }

    public Optional<HostingCall> find(long callId) {
        requireSomewhere();
        return calls.find(callId);
    }

    /** How many offers stand, by call; only organisers are told. */
    public Map<Long, Long> counts() {
        return access.may(HOST) ? offers.counts() : Map.of();
    }

    /** What the current person may read of the offers: organisers all, others those of their groups. */
    public List<HostingOffer> offers(HostingCall call) {
        return offers.listOf(call.getId()).stream().filter(offer -> access.may(HOST) || access.may(EventRights.ORGANISE, offer.getGroupId())).toList();
    }

    /** Whether groups can offer now. */
    public boolean isOpen(HostingCall call) {
        return call.isOpen(today());
    }

    /** Whether the current person takes offers. */
    public boolean mayTake() {
        return access.may(HOST);
    }

    private void requireSomewhere() {
        if (!access.maySomewhere(EventRights.ORGANISE)) {
            access.require(EventRights.ORGANISE);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Dates.ZONE));
    }

    private Long writer() {
        return access.identity().isSignedIn() ? Long.valueOf(access.identity().accountId()) : null;
    }

    static Act act(String verb, HostingCall call) {
        return Act.of(verb, "hosting", call.getId(), call.profile().kind() + " " + call.profile().year());
    }
}
