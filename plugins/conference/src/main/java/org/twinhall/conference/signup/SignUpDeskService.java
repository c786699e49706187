package org.twinhall.conference.signup;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinhall.account.RefusedException;
import org.twinhall.audit.Act;
import org.twinhall.audit.AuditTrail;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.event.EventService;
import org.twinhall.conference.event.EventState;
import org.twinhall.conference.event.Events;
import org.twinhall.persistence.Transactional;
import org.twinhall.text.Language;

/** What the organisers and the portal itself do with sign-ups. */
@Singleton
public class SignUpDeskService {

    private final SignUpForms forms;
    private final SignUps signUps;
    private final Events events;
    private final EventService service;
    private final EventRights rights;
    private final Seats seats;
    private final org.twinhall.event.Events announcer;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    SignUpDeskService(SignUpForms forms, SignUps signUps, Events events, EventService service, EventRights rights, Seats seats,
                      org.twinhall.event.Events announcer, AuditTrail audit, Clock clock) {
        this.forms = forms;
        this.signUps = signUps;
        this.events = events;
        this.service = service;
        this.rights = rights;
        this.seats = seats;
        this.announcer = announcer;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everybody who signed up, with their answers; for those who were named to see the list. */
    public List<SignUp> list(Event event) {
        rights.requireList(event);
        return signUps.listWhole(forms.listOf(event.getId()).stream().map(SignUpForm::getId).toList());
    }

    /** One of them. */
    public Optional<SignUp> find(Event event, long signUpId) {
        rights.requireList(event);
        return signUps.find(signUpId).filter(found -> forms.find(found.getFormId()).filter(form -> form.getEventId() == event.getId()).isPresent());
    }

    /** Everybody who has a place, by name; no answers and no addresses are read, for those who only tick. */
    public List<Guest> listGuests(Event event) {
        rights.requireDoor(event);
        return signUps.listConfirmed(forms.listOf(event.getId()).stream().map(SignUpForm::getId).toList()).stream()
                .map(one -> new Guest(one.getId(), one.getName(), one.getOthers(), one.getGroupId(), one.getArrivedAt())).toList();
    }

    /** Ticks somebody who has come, with all who came along, or takes the tick away; ticking twice is no mistake. */
    @Transactional
    public void tick(Event event, long signUpId, boolean here) {
        rights.requireDoor(event);
        signUps.lock(signUpId).filter(one -> one.getState() == SignUpState.CONFIRMED && forms.find(one.getFormId())
                .filter(form -> form.getEventId() == event.getId()).isPresent() && here == (one.getArrivedAt() == null))
                .ifPresent(one -> one.arrive(here ? clock.instant() : null));
    }

    /** How many people are in which state, form by form; no names. */
    public Map<Long, Map<SignUpState, Long>> count(List<SignUpForm> some) {
        return signUps.count(some.stream().map(SignUpForm::getId).toList());
    }

    /** Takes a place away, or takes somebody off the list, and says why; the next who waits is offered it. */
    @Transactional
    public void refuse(long signUpId, String reason) {
        var form = forms.lock(signUps.find(signUpId).orElseThrow().getFormId()).orElseThrow();
        var event = events.reread(form.getEventId());
        rights.requireList(event);
        var signUp = signUps.lock(signUpId).orElseThrow();
        if (signUp.getState().isLive()) {
            seats.end(form, signUp, SignUpState.CANCELLED, reason);
            seats.write(Occasion.REFUSED, signUp, event, reason);
            audit.record(act("conference.refuse", event, signUp));
            seats.offerNext(form, event);
        }
    }

    /**
     * Offers a place to somebody who waits, before others who wait longer.
     *
     * @throws RefusedException when there is no place to give
     */
    @Transactional
    public void offer(long signUpId) {
        var form = forms.lock(signUps.find(signUpId).orElseThrow().getFormId()).orElseThrow();
        var event = events.reread(form.getEventId());
        rights.requireList(event);
        var signUp = signUps.lock(signUpId).orElseThrow();
        if (signUp.getState() != SignUpState.WAITING) {
            return;
        }
        if (!form.hasRoom(signUp.getPeople()) || !seats.holdersInTheWay(form, signUp.getGroupId(), signUp.getPeople()).isEmpty()
                || event.getState() != EventState.PUBLISHED || !clock.instant().isBefore(event.getStartsAt())) {
            throw new RefusedException("signUp.refused.noRoom");
        }
        seats.offer(form, signUp, event);
        audit.record(act("conference.offer", event, signUp));
    }

    /** The forms in which somebody did not answer in time. */
    List<Long> listFormsOverdue() {
        return signUps.listFormsOverdue(clock.instant());
    }

    /** Frees the places of those who did not answer in time, and offers them to whoever waits. */
    @Transactional
    public void lapse(long formId) {
        var form = forms.lock(formId).orElseThrow();
        var event = events.reread(form.getEventId());
        for (var signUp : signUps.listOverdue(formId, clock.instant())) {
            seats.end(form, signUp, SignUpState.LAPSED, "");
            seats.write(Occasion.LAPSED, signUp, event, "");
        }
        seats.offerNext(form, event);
    }

    /** Ends everybody's sign-up, because the event does not take place, and says so. */
    @Transactional
    public void cancelAll(Event event) {
        for (var form : locked(event)) {
            for (var signUp : signUps.listLive(form.getId())) {
                var language = signUp.getLanguage();
                var reason = event.reason(language).isEmpty() ? event.reason(language.other()) : event.reason(language);
                seats.end(form, signUp, SignUpState.CANCELLED, reason);
                seats.write(Occasion.CANCELLED, signUp, event, reason);
            }
        }
    }

    /** Tells everybody who may come that time or place are others now. */
    @Transactional
    public void tellOfMove(Event event) {
        for (var form : locked(event)) {
            signUps.listLive(form.getId()).forEach(signUp -> seats.write(Occasion.MOVED, signUp, event, ""));
        }
    }

    /** Forgets who came to an event: names, addresses and answers are gone, how many came for whom stays. */
    @Transactional
    public void forget(long eventId) {
        var all = signUps.listWhole(locked(events.find(eventId).orElseThrow()).stream().map(SignUpForm::getId).toList());
        all.forEach(SignUp::forget);
        announcer.announce(new PeopleForgotten(all.stream().map(SignUp::getId).toList()));
        service.noteForgotten(eventId, all.size());
    }

    /** In one order, so that two who lock several do not wait for each other. */
    private List<SignUpForm> locked(Event event) {
        return forms.listOf(event.getId()).stream().sorted(Comparator.comparing(SignUpForm::getId))
                .map(form -> forms.lock(form.getId()).orElseThrow()).toList();
    }

    private static Act act(String verb, Event event, SignUp signUp) {
        return event.act(verb).changed(null, signUp.getId());
    }
}
