package org.twinhall.conference.programme.choice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.twinhall.account.RefusedException;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventState;
import org.twinhall.conference.programme.Publication;
import org.twinhall.conference.programme.Publications;
import org.twinhall.conference.programme.Session;
import org.twinhall.conference.programme.Sessions;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.conference.signup.SignUpService;
import org.twinhall.conference.signup.SignUpState;
import org.twinhall.conference.signup.SignUps;
import org.twinhall.persistence.Transactional;

/** Choosing, in one transaction that takes hold of the sign-up first and then of each session in one order. */
@Singleton
public class ChoiceVerbs {

    private final SignUpService service;
    private final SignUps signUps;
    private final Sessions sessions;
    private final Choices choices;
    private final Publications publications;
    private final Clock clock;

    @Inject
    ChoiceVerbs(SignUpService service, SignUps signUps, Sessions sessions, Choices choices, Publications publications, Clock clock) {
        this.service = service;
        this.signUps = signUps;
        this.sessions = sessions;
        this.choices = choices;
        this.publications = publications;
        this.clock = clock;
    }

    /** Says for which sessions somebody comes, and for none else. */
    @Transactional
    public void choose(String secret, Set<Long> wanted) {
        var own = service.findOwn(secret).orElseThrow(() -> new RefusedException("signUp.refused.unknown"));
        var signUp = signUps.lock(own.signUp().getId()).orElseThrow();
        var event = own.event();
        if (signUp.getState() != SignUpState.CONFIRMED || event.getState() != EventState.PUBLISHED
                || !clock.instant().isBefore(own.form().changesUntil(event.getStartsAt()))) {
            throw new RefusedException("signUp.refused.late");
        }
        choose(signUp, event, wanted);
    }

    /** Says for which sessions somebody comes who has a place or for whom one is held; the caller has locked the sign-up, or made it. */
    void choose(SignUp signUp, Event event, Set<Long> wanted) {
        if (publications.find(event.getId()).filter(Publication::isShown).isEmpty()) {
            throw new RefusedException("choice.refused.gone");
        }
        var held = choices.listOf(signUp.getId());
        held.stream().filter(choice -> !wanted.contains(choice.getSessionKey()) || choice.getPeople() != signUp.getPeople()).forEach(choices::remove);
        // What is given back counts as free at once.
        choices.flush();
        var chosen = new TreeSet<>(wanted).stream().map(key -> sessions.findTwin(key).flatMap(twin -> sessions.lock(twin.getId()))
                .filter(twin -> twin.getEventId() == event.getId() && twin.getCapacity() != null)
                .orElseThrow(() -> new RefusedException("choice.refused.gone"))).toList();
        requireNoOverlap(chosen);
        var kept = held.stream().filter(choice -> choice.getPeople() == signUp.getPeople()).map(Choice::getSessionKey).collect(Collectors.toSet());
        for (var session : chosen) {
            if (!kept.contains(session.key())) {
                take(session, signUp.getId(), signUp.getPeople());
            }
        }
    }

    private void take(Session session, long signUpId, int people) {
        int taken = choices.countTaken(List.of(session.key())).getOrDefault(session.key(), 0);
        if (taken + people > session.getCapacity()) {
            throw new RefusedException("choice.refused.full");
        }
        choices.add(new Choice(signUpId, session.key(), people));
        choices.flush();
    }

    private static void requireNoOverlap(List<Session> chosen) {
        for (var one : chosen) {
            if (chosen.stream().anyMatch(other -> other != one && other.overlaps(one))) {
                throw new RefusedException("choice.refused.clash");
            }
        }
    }
}
