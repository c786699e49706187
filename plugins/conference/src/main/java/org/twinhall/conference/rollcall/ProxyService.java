package org.twinhall.conference.rollcall;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.twinhall.account.RefusedException;
import org.twinhall.audit.AuditTrail;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.event.EventState;
import org.twinhall.conference.event.Events;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.conference.signup.SignUpService;
import org.twinhall.conference.signup.SignUpState;
import org.twinhall.group.Group;
import org.twinhall.group.GroupState;
import org.twinhall.group.Groups;
import org.twinhall.mail.Outbox;
import org.twinhall.persistence.Transactional;
import org.twinhall.text.Language;

/** Giving the vote of a group to another one, until the meeting begins. */
@Singleton
public class ProxyService {

    private final SignUpService signUps;
    private final Delegates delegates;
    private final RollCalls calls;
    private final Proxies proxies;
    private final Events events;
    private final EventRights rights;
    private final Groups groups;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ProxyService(SignUpService signUps, Delegates delegates, RollCalls calls, Proxies proxies, Events events, EventRights rights, Groups groups,
                 Outbox outbox, AuditTrail audit, Clock clock) {
        this.signUps = signUps;
        this.delegates = delegates;
        this.calls = calls;
        this.proxies = proxies;
        this.events = events;
        this.rights = rights;
        this.groups = groups;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** The group whose vote the holder of a private link may give: of who represents it, or did and withdrew and nobody took over; empty for all others. */
    public Optional<Long> mayGive(SignUpService.Own own) {
        var group = own.signUp().getGroupId();
        boolean asked = Delegates.areOf(own.form()) && group != null && calls.rule(own.event().getId()).proxies() > 0 && isInTime(own.event());
        boolean speaks = own.signUp().getState() == SignUpState.CONFIRMED
                || own.signUp().getState() == SignUpState.WITHDRAWN && asked && !delegates.byGroup(own.event()).containsKey(group);
        return asked && speaks ? Optional.of(group) : Optional.empty();
    }

    /** To whom that group's vote is given. */
    public Optional<Long> findHolder(Event event, long giver) {
        return proxies.findOf(event.getId(), giver).map(Proxy::getHolderGroupId);
    }

    /** The groups to whose representatives it can be given. */
    public List<Group> listHolders(Event event, long giver) {
        var away = proxies.listOf(event.getId()).stream().map(Proxy::getGiverGroupId).toList();
        return groups.find(delegates.byGroup(event).keySet()).values().stream().filter(one -> one.getId() != giver && !away.contains(one.getId())).toList();
    }

    /**
     * Gives the vote of one's group to the representative of another one, who is told.
     *
     * @throws RefusedException when it is too late, when that one cannot take it, or holds as many as the rule allows
     */
    @Transactional
    public void give(String secret, long holder) {
        var own = signUps.findOwn(secret).orElseThrow(() -> new RefusedException("signUp.refused.unknown"));
        calls.hold(own.event().getId());
        give(events.reread(own.event().getId()), mayGive(own).orElseThrow(() -> new RefusedException("proxy.refused.late")), holder, false);
    }

    /** Takes the vote of one's group back. */
    @Transactional
    public void revoke(String secret) {
        var own = signUps.findOwn(secret).orElseThrow(() -> new RefusedException("signUp.refused.unknown"));
        calls.hold(own.event().getId());
        revoke(events.reread(own.event().getId()), mayGive(own).orElseThrow(() -> new RefusedException("proxy.refused.late")));
    }

    /** The organisers write down what a group told them in writing. */
    @Transactional
    public void record(long eventId, long giver, long holder) {
        calls.hold(eventId);
        var event = events.reread(eventId);
        rights.requireManager(event);
        if (groups.find(giver).filter(one -> one.getState() != GroupState.ARCHIVED).isEmpty()) {
            throw new RefusedException("proxy.refused.nobody");
        }
        give(event, giver, holder, true);
    }

    /** The organisers take back what a group told them to. */
    @Transactional
    public void withdraw(long eventId, long giver) {
        calls.hold(eventId);
        var event = events.reread(eventId);
        rights.requireManager(event);
        revoke(event, giver);
    }

    private void give(Event event, long giver, long holder, boolean byOrganisers) {
        requireTime(event);
        var all = proxies.listOf(event.getId());
        long held = all.stream().filter(one -> one.getHolderGroupId() == holder && one.getGiverGroupId() != giver).count();
        refuse(giver == holder || !delegates.byGroup(event).containsKey(holder), "proxy.refused.nobody");
        refuse(all.stream().anyMatch(one -> one.getGiverGroupId() == holder), "proxy.refused.away");
        refuse(all.stream().anyMatch(one -> one.getHolderGroupId() == giver), "proxy.refused.holds");
        refuse(held >= calls.rule(event.getId()).proxies(), "proxy.refused.most");
        var before = proxies.findOf(event.getId(), giver);
        var old = before.map(Proxy::getHolderGroupId).orElse(null);
        if (!Objects.equals(old, holder)) {
            before.ifPresent(one -> tell(event, one, false));
            var proxy = before.orElseGet(() -> new Proxy(event.getId(), giver));
            proxy.give(holder, byOrganisers, clock.instant());
            proxies.add(proxy);
            proxies.flush();
            tell(event, proxy, true);
            audit.record(event.act("conference.giveProxy").changed(old == null ? null : name(old), name(giver) + " → " + name(holder)));
        }
    }

    private void revoke(Event event, long giver) {
        requireTime(event);
        proxies.findOf(event.getId(), giver).ifPresent(proxy -> {
            proxies.remove(proxy);
            tell(event, proxy, false);
            audit.record(event.act("conference.revokeProxy").changed(name(giver) + " → " + name(proxy.getHolderGroupId()), null));
        });
    }

    /** Whoever holds a vote, or does not any more, gets a mail. */
    private void tell(Event event, Proxy proxy, boolean given) {
        var giver = groups.find(proxy.getGiverGroupId()).orElseThrow();
        for (SignUp one : delegates.byGroup(event).getOrDefault(proxy.getHolderGroupId(), List.of())) {
            outbox.send(one.getEmail(), one.getLanguage(), id -> new ProxyMail(id, event, one, giver, given));
        }
    }

    private static void refuse(boolean wrong, String why) {
        if (wrong) {
            throw new RefusedException(why);
        }
    }

    private void requireTime(Event event) {
        refuse(!isInTime(event), "proxy.refused.late");
    }

    /** Whether votes can still be given: until the meeting begins. */
    public boolean isInTime(Event event) {
        return event.getState() == EventState.PUBLISHED && clock.instant().isBefore(event.getStartsAt());
    }

    private String name(long groupId) {
        return groups.find(groupId).map(group -> group.name(Language.ENGLISH)).orElse("");
    }
}
