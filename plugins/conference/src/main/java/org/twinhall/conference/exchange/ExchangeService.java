package org.twinhall.conference.exchange;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twinhall.account.RefusedException;
import org.twinhall.audit.AuditTrail;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.event.EventState;
import org.twinhall.conference.event.Events;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.conference.signup.SignUpService;
import org.twinhall.conference.signup.SignUpState;
import org.twinhall.conference.signup.SignUps;
import org.twinhall.mail.Outbox;
import org.twinhall.persistence.Transactional;

/** Offering and needing beds and lifts, and bringing two together. */
@Singleton
public class ExchangeService {

    private final Shares shares;
    private final ShareMatches matches;
    private final SignUpService service;
    private final SignUps signUps;
    private final Events events;
    private final EventRights rights;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ExchangeService(Shares shares, ShareMatches matches, SignUpService service, SignUps signUps, Events events, EventRights rights, Outbox outbox, AuditTrail audit,
                    Clock clock) {
        this.shares = shares;
        this.matches = matches;
        this.service = service;
        this.signUps = signUps;
        this.events = events;
        this.rights = rights;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** A bed or a lift with whose it is; {@code match} is null while nobody is found. */
    public record Line(Share share, SignUp person, ShareMatch match, int left) {
    }

    /** Whether whoever holds a private link can say something: they have a place, and the event is to come. */
    public boolean isOpen(String secret) {
        return service.findOwn(secret).filter(own -> own.signUp().getState() == SignUpState.CONFIRMED && own.event().getState() == EventState.PUBLISHED
                && own.event().getEndsAt().isAfter(clock.instant())).isPresent();
    }

    /** What the holder of a private link said. */
    public List<Share> listOwn(String secret) {
        return service.findOwn(secret).map(own -> shares.listOfSignUps(List.of(own.signUp().getId()))).orElse(List.of());
    }

    /**
     * Says what somebody offers or needs, or says it anew: one of each kind on each side. Where two were brought together already and
     * both agree by now, they are told.
     *
     * @throws RefusedException when it is not the time for it, or fewer are offered than are promised
     */
    @Transactional
    public void say(String secret, ShareProfile profile) {
        if (!isOpen(secret)) {
            throw new RefusedException("share.refused.closed");
        }
        var own = service.findOwn(secret).orElseThrow();
        events.lock(own.event().getId()).orElseThrow();
        long signUp = own.signUp().getId();
        var share = shares.find(signUp, profile.what(), profile.offered()).orElseGet(() -> shares.add(new Share(own.event().getId(), signUp, profile)));
        shares.flush();
        if (profile.offered() && promised(share) > profile.number()) {
            throw new RefusedException("share.refused.promised");
        }
        share.describe(profile);
        matches.listOf(List.of(share.getId())).forEach(match -> tell(match, own.event()));
    }

    /** Takes back what was offered or needed; whoever was brought together with it is free again. */
    @Transactional
    public void takeBack(String secret, long shareId) {
        var share = listOwn(secret).stream().filter(one -> one.getId() == shareId).findFirst().orElseThrow(() -> new RefusedException("share.refused.closed"));
        events.lock(share.getEventId()).orElseThrow();
        remove(List.of(share));
    }

    private int promised(Share offer) {
        var met = matches.listOf(List.of(offer.getId())).stream().map(ShareMatch::getNeedId).toList();
        return met.stream().map(id -> shares.find(id).orElseThrow().profile().number()).reduce(0, Integer::sum);
    }

    /** What is offered and needed at an event by those who have a place, for those who see the list. */
    public List<Line> list(Event event) {
        rights.requireList(event);
        var all = shares.listOf(event.getId());
        Map<Long, SignUp> people = signUps.find(all.stream().map(Share::getSignUpId).collect(Collectors.toSet()));
        var byId = all.stream().collect(Collectors.toMap(Share::getId, Function.identity()));
        var found = matches.listOf(byId.keySet());
        return all.stream().filter(share -> people.get(share.getSignUpId()).getState() == SignUpState.CONFIRMED).map(share -> {
            int taken = found.stream().filter(match -> match.getOfferId() == share.getId()).map(match -> byId.get(match.getNeedId()).profile().number())
                    .reduce(0, Integer::sum);
            return new Line(share, people.get(share.getSignUpId()), found.stream().filter(match -> match.getNeedId() == share.getId()).findFirst().orElse(null),
                    share.profile().number() - taken);
        }).toList();
    }

    /**
     * Brings a need together with an offer. Where both agree they are told of each other in the same transaction; else whoever has not
     * is asked.
     *
     * @throws RefusedException when they do not fit: another kind, too few, or met already
     */
    @Transactional
    public void match(long eventId, long needId, long offerId) {
        var event = events.lock(eventId).orElseThrow();
        rights.requireList(event);
        var lines = list(event).stream().collect(Collectors.toMap(line -> line.share().getId(), Function.identity()));
        var need = lines.get(needId);
        var offer = lines.get(offerId);
        if (need == null || offer == null || need.share().profile().offered() || !offer.share().profile().offered() || need.match() != null
                || need.share().profile().what() != offer.share().profile().what() || need.share().getSignUpId() == offer.share().getSignUpId()) {
            throw new RefusedException("share.refused.match");
        }
        if (need.share().profile().number() > offer.left()) {
            throw new RefusedException("share.refused.few");
        }
        var match = matches.add(new ShareMatch(offerId, needId));
        matches.flush();
        audit.record(event.act("conference.matchShare"));
        if (!tell(match, event)) {
            List.of(need, offer).stream().filter(line -> !line.share().profile().consent()).forEach(line -> ask(line.person(), event));
        }
    }

    /** Parts two again who were brought together; they are told nothing more. */
    @Transactional
    public void part(long eventId, long matchId) {
        var event = events.lock(eventId).orElseThrow();
        rights.requireList(event);
        matches.find(matchId).filter(match -> shares.find(match.getNeedId()).filter(need -> need.getEventId() == eventId).isPresent()).ifPresent(matches::remove);
    }

    /** Tells two of each other, once, when both agree. */
    private boolean tell(ShareMatch match, Event event) {
        var need = shares.find(match.getNeedId()).orElseThrow();
        var offer = shares.find(match.getOfferId()).orElseThrow();
        if (match.getToldAt() != null || !need.profile().consent() || !offer.profile().consent()) {
            return match.getToldAt() != null;
        }
        var people = signUps.find(List.of(need.getSignUpId(), offer.getSignUpId()));
        if (people.values().stream().anyMatch(one -> one.getState() != SignUpState.CONFIRMED)) {
            return false;
        }
        match.tell(clock.instant());
        write(people.get(need.getSignUpId()), people.get(offer.getSignUpId()), offer, event);
        write(people.get(offer.getSignUpId()), people.get(need.getSignUpId()), need, event);
        return true;
    }

    private void write(SignUp to, SignUp about, Share share, Event event) {
        outbox.send(to.getEmail(), to.getLanguage(), id -> new ShareMail(id, to, about, share.profile(), event));
    }

    private void ask(SignUp person, Event event) {
        outbox.send(person.getEmail(), person.getLanguage(), id -> new ShareAskMail(id, person, event));
    }

    /** Erases what some people offered and needed. */
    @Transactional
    public void forget(List<Long> signUpIds) {
        remove(shares.listOfSignUps(signUpIds));
    }

    private void remove(List<Share> some) {
        matches.listOf(some.stream().map(Share::getId).toList()).forEach(matches::remove);
        matches.flush();
        some.forEach(shares::remove);
    }
}
