package org.twinhall.conference.checkin;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.conference.signup.SignUpForm;
import org.twinhall.conference.signup.SignUpForms;
import org.twinhall.conference.signup.SignUpState;
import org.twinhall.conference.signup.SignUps;
import org.twinhall.conference.signup.Ticket;
import org.twinhall.persistence.Transactional;

/** Checking people in: who comes, who is there, and each scan once. */
@Singleton
public class CheckInService {

    /** A telephone's clock and a long way home: what is older is said to be now. */
    private static final Duration OLDEST = Duration.ofDays(7);

    private final SignUps signUps;
    private final SignUpForms forms;
    private final GuestArrivals arrivals;
    private final Scans scans;
    private final EventRights rights;
    private final Clock clock;

    @Inject
    CheckInService(SignUps signUps, SignUpForms forms, GuestArrivals arrivals, Scans scans, EventRights rights, Clock clock) {
        this.signUps = signUps;
        this.forms = forms;
        this.arrivals = arrivals;
        this.scans = scans;
        this.rights = rights;
        this.clock = clock;
    }

    /** Everybody who has a place; no answers and no addresses, for those who only tick. */
    public List<Guest> list(Event event) {
        rights.requireDoor(event);
        var known = arrivals.listOf(formIds(event));
        return signUps.listConfirmed(formIds(event)).stream().map(one -> guest(one, known.getOrDefault(one.getId(), List.of()))).toList();
    }

    /** Who holds a ticket; for whoever has it. */
    public Optional<SignUp> findByTicket(Event event, String value) {
        return signUps.listConfirmed(formIds(event)).stream().filter(one -> Ticket.of(one).value().equals(value)).findFirst();
    }

    /** Ticks people who have come, or takes the tick away; ticking twice is no mistake. No seats are all of them. */
    @Transactional
    public void tick(Event event, long signUpId, Set<Integer> seats, boolean here) {
        rights.requireDoor(event);
        held(event, signUpId).ifPresent(one -> mark(one, seats, here, clock.instant()));
    }

    /**
     * Takes a scan. One that was taken before is answered as it was then, and changes nothing; so a telephone may send it until it
     * has an answer. Of two telephones that see one ticket, the second is told since when its people are in.
     */
    @Transactional
    public Taken take(Event event, ScanAsked asked) {
        rights.requireDoor(event);
        var found = asked.guest() == null ? findByTicket(event, asked.ticket()).map(SignUp::getId) : Optional.of(asked.guest());
        // Whoever holds the row is alone: a scan sent twice at once is looked for after the first was taken.
        var signUp = found.flatMap(id -> held(event, id));
        var known = scans.find(event.getId(), asked.scan());
        if (known.isPresent()) {
            return new Taken(known.get().getVerdict(), signUps.find(known.get().getSignUpId()).map(this::guest));
        }
        if (signUp.isEmpty()) {
            return new Taken(Verdict.UNKNOWN, Optional.empty());
        }
        var now = clock.instant();
        var at = asked.at().isAfter(now) || asked.at().isBefore(now.minus(OLDEST)) ? now : asked.at();
        var verdict = mark(signUp.get(), asked.seats(), asked.here(), at);
        scans.add(new Scan(event.getId(), asked.scan(), signUp.get().getId(), verdict, now));
        scans.flush();
        return new Taken(verdict, signUp.map(this::guest));
    }

    private Verdict mark(SignUp signUp, Set<Integer> asked, boolean here, Instant at) {
        var before = arrivals.listOf(signUp.getId()).stream().collect(Collectors.toMap(GuestArrival::getSeat, one -> one));
        var seats = IntStream.range(0, signUp.getPeople()).boxed().filter(seat -> asked.isEmpty() || asked.contains(seat)).toList();
        boolean fresh = false;
        for (var seat : seats) {
            var known = before.get(seat);
            if (here && known == null) {
                arrivals.add(new GuestArrival(signUp.getId(), seat, at));
                fresh = true;
            } else if (here) {
                known.cameAt(at);
            } else if (known != null && !known.getArrivedAt().isAfter(at)) {
                arrivals.remove(known);
            }
        }
        arrivals.flush();
        signUp.arrive(arrivals.listOf(signUp.getId()).stream().map(GuestArrival::getArrivedAt).min(Instant::compareTo).orElse(null));
        return !here ? Verdict.OUT : fresh ? Verdict.IN : Verdict.ALREADY;
    }

    /** Fewer come than signed up: nobody who is not there any more has arrived. */
    void trim(SignUp signUp) {
        arrivals.listOf(signUp.getId()).stream().filter(one -> one.getSeat() >= signUp.getPeople()).forEach(arrivals::remove);
    }

    /** Which scans it were is of no use any more. */
    void forget(List<Long> signUpIds) {
        scans.listOf(signUpIds).forEach(scans::remove);
    }

    private Optional<SignUp> held(Event event, long signUpId) {
        return signUps.lock(signUpId).filter(one -> one.getState() == SignUpState.CONFIRMED && formIds(event).contains(one.getFormId()));
    }

    private List<Long> formIds(Event event) {
        return forms.listOf(event.getId()).stream().map(SignUpForm::getId).toList();
    }

    private Guest guest(SignUp signUp) {
        return guest(signUp, arrivals.listOf(signUp.getId()));
    }

    private static Guest guest(SignUp signUp, List<GuestArrival> came) {
        return new Guest(signUp.getId(), Ticket.of(signUp).digest(), Stream.concat(Stream.of(signUp.getName()), signUp.getOthers().stream()).toList(),
                signUp.getGroupId(), came.stream().collect(Collectors.toMap(GuestArrival::getSeat, GuestArrival::getArrivedAt)));
    }
}
