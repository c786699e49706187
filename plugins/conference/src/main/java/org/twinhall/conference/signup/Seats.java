package org.twinhall.conference.signup;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.twinhall.change.ChangeKey;
import org.twinhall.change.ChangeLog;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventState;
import org.twinhall.mail.Outbox;

/** Gives places and takes them back. Everything here is for callers who hold the row of the form. */
@Singleton
class Seats {

    private final SignUps signUps;
    private final ChoicePlaces choices;
    private final Outbox outbox;
    private final ChangeLog changes;
    private final Clock clock;

    @Inject
    Seats(SignUps signUps, ChoicePlaces choices, Outbox outbox, ChangeLog changes, Clock clock) {
        this.signUps = signUps;
        this.choices = choices;
        this.outbox = outbox;
        this.changes = changes;
        this.clock = clock;
    }

    /** Who of a group has its places, when so many more are not left for it; nobody when they are. */
    List<SignUp> holdersInTheWay(SignUpForm form, Long groupId, int people) {
        if (form.getGroupRule() != GroupRule.LIMITED || groupId == null) {
            return List.of();
        }
        var holders = signUps.listHolding(form.getId(), groupId);
        return holders.stream().mapToInt(SignUp::getPeople).sum() + people > form.getPerGroup() ? holders : List.of();
    }

    /** Whether somebody waits who only waits for a place, and not for another one of the group to step back. */
    boolean hasQueue(SignUpForm form) {
        return signUps.listWaiting(form.getId()).stream().anyMatch(one -> holdersInTheWay(form, one.getGroupId(), one.getPeople()).isEmpty());
    }

    /** Takes so many places more, or fewer when negative. */
    void take(SignUpForm form, int people) {
        boolean hadRoom = form.hasRoom(1);
        form.take(people);
        if (hadRoom != form.hasRoom(1)) {
            changes.note(new ChangeKey(Event.TYPE, form.getEventId()));
        }
    }

    /** Ends a sign-up; the places that it held are free. */
    void end(SignUpForm form, SignUp signUp, SignUpState state, String why) {
        if (signUp.getState().holds()) {
            take(form, -signUp.getPeople());
        }
        signUp.end(state, why, clock.instant());
        choices.note(form);
    }

    /** Until when a place is held that is offered now. */
    Instant deadline(SignUpForm form, Event event) {
        var until = clock.instant().plus(Duration.ofHours(form.getOfferHours()));
        return until.isBefore(event.getStartsAt()) ? until : event.getStartsAt();
    }

    /** Offers a place to somebody who waits. */
    void offer(SignUpForm form, SignUp signUp, Event event) {
        take(form, signUp.getPeople());
        signUp.hold(SignUpState.OFFERED, deadline(form, event));
        write(Occasion.OFFER, signUp, event, "");
    }

    /**
     * Offers free places to those who wait, in their order. People who belong together get theirs together: for them places
     * are gathered, and nobody overtakes them. An alternate is passed over while the group's place is held.
     */
    void offerNext(SignUpForm form, Event event) {
        if (event.getState() != EventState.PUBLISHED || !clock.instant().isBefore(event.getStartsAt()) || !form.hasRoom(1)) {
            return;
        }
        for (var one : signUps.listWaiting(form.getId())) {
            if (!holdersInTheWay(form, one.getGroupId(), one.getPeople()).isEmpty()) {
                continue;
            }
            if (!form.hasRoom(one.getPeople())) {
                return;
            }
            offer(form, one, event);
        }
    }

    /** Writes to whoever signed up, in their language. */
    void write(Occasion occasion, SignUp signUp, Event event, String further) {
        outbox.send(signUp.getEmail(), signUp.getLanguage(), id -> new SignUpMail(id, occasion, signUp, event, further));
    }

    /** Sends the mail again that belongs to where somebody stands. */
    void writeAgain(SignUpForm form, SignUp signUp, Event event) {
        write(switch (signUp.getState()) {
            case PENDING -> Occasion.HELD;
            case UNPROVED -> Occasion.ASK;
            case APPROVAL -> Occasion.APPROVAL;
            case OFFERED -> Occasion.OFFER;
            case WAITING -> holdersInTheWay(form, signUp.getGroupId(), signUp.getPeople()).isEmpty() ? Occasion.WAITING : Occasion.ALTERNATE;
            default -> Occasion.PLACE;
        }, signUp, event, "");
    }
}
