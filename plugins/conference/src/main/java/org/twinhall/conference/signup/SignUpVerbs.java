package org.twinhall.conference.signup;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinhall.access.Access;
import org.twinhall.account.Account;
import org.twinhall.account.Accounts;
import org.twinhall.account.RefusedException;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventState;
import org.twinhall.conference.event.Events;
import org.twinhall.conference.signup.Outcome.Verdict;
import org.twinhall.persistence.Transactional;
import org.twinhall.text.Language;

/** What people do with their own sign-ups, each in one transaction that first takes hold of the form. */
@Singleton
public class SignUpVerbs {

    /** Who asks for the mail again gets it again, but not all the time. */
    private static final Duration BETWEEN_MAILS = Duration.ofMinutes(10);

    private final SignUpForms forms;
    private final SignUps signUps;
    private final Events events;
    private final Admittance admittance;
    private final Seats seats;
    private final Accounts accounts;
    private final Answers answers;
    private final ChoicePlaces choices;
    private final org.twinhall.event.Events announcer;
    private final Access access;
    private final Clock clock;

    @Inject
    SignUpVerbs(SignUpForms forms, SignUps signUps, Events events, Admittance admittance, Seats seats, Accounts accounts, Answers answers, ChoicePlaces choices,
                org.twinhall.event.Events announcer, Access access, Clock clock) {
        this.forms = forms;
        this.signUps = signUps;
        this.events = events;
        this.admittance = admittance;
        this.seats = seats;
        this.accounts = accounts;
        this.answers = answers;
        this.choices = choices;
        this.announcer = announcer;
        this.access = access;
        this.clock = clock;
    }

    /** Signs somebody up. The same address twice is the same sign-up. */
    @Transactional
    public Outcome signUp(long formId, Application application, Language language) {
        return enter(formId, application, language, Entrance.OWN);
    }

    /**
     * Signs somebody up who was invited: the address is right, because the link was sent there.
     *
     * @param reserved whether a place is kept for them, which they take now
     */
    @Transactional
    public Outcome accept(long formId, Application application, Language language, boolean reserved) {
        return enter(formId, application, language, reserved ? Entrance.RESERVED : Entrance.INVITED);
    }

    private enum Entrance {
        OWN, INVITED, RESERVED
    }

    private Outcome enter(long formId, Application application, Language language, Entrance entrance) {
        var form = forms.lock(formId).orElseThrow();
        var event = events.reread(form.getEventId());
        var now = clock.instant();
        if (event.getState() != EventState.PUBLISHED || !form.isOpen(now, event.getStartsAt())) {
            return Outcome.of(Verdict.CLOSED);
        }
        if (entrance == Entrance.OWN && form.getAdmission() == Admission.INVITATION) {
            return Outcome.of(Verdict.UNINVITED);
        }
        admittance.requireSound(form, application);
        var known = signUps.findLive(formId, application.email());
        if (known.isPresent()) {
            remind(form, known.get(), event);
            return Outcome.of(Verdict.KNOWN);
        }
        choices.require(form, null, application);
        var signUp = new SignUp(formId, application, language, ownAccount(application.email()), now);
        admittance.requireEligible(form, signUp, entrance != Entrance.OWN);
        if (entrance == Entrance.OWN && form.getAdmission() == Admission.APPROVAL) {
            return ask(form, signUp, event, application);
        }
        if (entrance == Entrance.RESERVED) {
            // The place that was kept is free for a moment, for nobody else.
            form.free(1);
        }
        var inTheWay = seats.holdersInTheWay(form, application.groupId(), application.people());
        boolean place = inTheWay.isEmpty() && form.hasRoom(application.people()) && (entrance == Entrance.RESERVED || !seats.hasQueue(form));
        if (!inTheWay.isEmpty() && !application.alternate() || !place && inTheWay.isEmpty() && !form.hasList()) {
            if (entrance == Entrance.RESERVED) {
                form.take(1);
            }
            return inTheWay.isEmpty() ? Outcome.of(Verdict.FULL)
                    : new Outcome(Verdict.GROUP_TAKEN, 0, inTheWay.stream().map(SignUp::getName).collect(Collectors.joining(", ")));
        }
        if (!place) {
            int number = signUps.listWaiting(formId).size() + 1;
            signUp.await(now);
            keep(form, signUp, application);
            seats.write(inTheWay.isEmpty() ? Occasion.WAITING : Occasion.ALTERNATE, signUp, event, "");
            if (entrance == Entrance.RESERVED) {
                seats.offerNext(form, event);
            }
            return new Outcome(inTheWay.isEmpty() ? Verdict.WAITING : Verdict.ALTERNATE, number, "");
        }
        seats.take(form, signUp.getPeople());
        return welcome(form, signUp, event, application, entrance != Entrance.OWN);
    }

    /** Keeps a new sign-up and what it answers, and tells others of it. */
    private void keep(SignUpForm form, SignUp signUp, Application application) {
        answers.write(signUp, application.answers());
        choices.note(form);
        signUps.add(signUp);
        announcer.announce(new SignedUp(signUp, form, application.terms(), null, application.sessions()));
    }

    /** Asks the organisers, once the address is shown to be right. */
    private Outcome ask(SignUpForm form, SignUp signUp, Event event, Application application) {
        boolean proved = signUp.getAccountId() != null;
        signUp.hold(proved ? SignUpState.APPROVAL : SignUpState.UNPROVED, proved ? null : seats.deadline(form, event));
        keep(form, signUp, application);
        seats.write(proved ? Occasion.APPROVAL : Occasion.ASK, signUp, event, "");
        return Outcome.of(proved ? Verdict.APPROVAL : Verdict.ASKED);
    }

    private Outcome welcome(SignUpForm form, SignUp signUp, Event event, Application application, boolean invited) {
        // The address of an account was shown to be right long ago, and an invitation was read there.
        boolean proved = invited || signUp.getAccountId() != null;
        if (proved) {
            signUp.confirm();
        } else {
            signUp.hold(SignUpState.PENDING, seats.deadline(form, event));
        }
        keep(form, signUp, application);
        seats.write(proved ? Occasion.PLACE : Occasion.HELD, signUp, event, "");
        if (proved) {
            announcer.announce(new PlaceTaken(signUp, form));
        }
        return Outcome.of(proved ? Verdict.CONFIRMED : Verdict.HELD);
    }

    private Long ownAccount(String email) {
        var identity = access.identity();
        return identity.isSignedIn() && accounts.find(identity.accountId()).filter(account -> account.getEmail().equalsIgnoreCase(email)).isPresent()
                ? Long.valueOf(identity.accountId()) : null;
    }

    private void remind(SignUpForm form, SignUp signUp, Event event) {
        if (signUp.getMailedAt().plus(BETWEEN_MAILS).isBefore(clock.instant())) {
            signUp.remind(clock.instant());
            seats.writeAgain(form, signUp, event);
        }
    }

    /** Takes the place that is held, or asks the organisers for one; pressing twice is no mistake. */
    @Transactional
    public void confirm(String secret) {
        var own = own(secret);
        var state = own.signUp.getState();
        if (state == SignUpState.PENDING || state == SignUpState.OFFERED) {
            own.signUp.confirm();
            // Who pressed the button reads the mail of that address: it is the account's own.
            accounts.findByEmail(own.signUp.getEmail()).filter(Account::isActive).ifPresent(account -> own.signUp.belongTo(account.getId()));
            seats.write(Occasion.PLACE, own.signUp, own.event, "");
            announcer.announce(new PlaceTaken(own.signUp, own.form));
        } else if (state == SignUpState.UNPROVED) {
            own.signUp.hold(SignUpState.APPROVAL, null);
            accounts.findByEmail(own.signUp.getEmail()).filter(Account::isActive).ifPresent(account -> own.signUp.belongTo(account.getId()));
            seats.write(Occasion.APPROVAL, own.signUp, own.event, "");
        } else if (state != SignUpState.CONFIRMED && state != SignUpState.APPROVAL) {
            throw new RefusedException("signUp.refused.late");
        }
    }

    /** Gives a place, or the waiting for one, back; whoever waits gets it. */
    @Transactional
    public void withdraw(String secret) {
        var own = own(secret);
        var before = own.signUp.getState();
        if (!before.isLive()) {
            return;
        }
        if (before == SignUpState.CONFIRMED) {
            requireTime(own);
        }
        seats.end(own.form, own.signUp, SignUpState.WITHDRAWN, "");
        if (before == SignUpState.CONFIRMED) {
            seats.write(Occasion.WITHDRAWN, own.signUp, own.event, "");
        }
        seats.offerNext(own.form, own.event);
    }

    /** Writes one's own answers anew. More people can come only while there is room and nobody waits. */
    @Transactional
    public void change(String secret, Application application) {
        var own = own(secret);
        if (!own.signUp.getState().isLive()) {
            throw new RefusedException("signUp.refused.late");
        }
        requireTime(own);
        int more = application.people() - own.signUp.getPeople();
        if (more > 0 && (application.people() > own.form.getMostPeople() || own.signUp.getState().holds() && !mayGrow(own, more))) {
            throw new RefusedException("signUp.refused.noRoom");
        }
        choices.require(own.form, own.signUp, application);
        if (own.signUp.getState().holds()) {
            seats.take(own.form, more);
        }
        own.signUp.write(application);
        answers.write(own.signUp, application.answers());
        choices.note(own.form);
        announcer.announce(new PeopleChanged(own.signUp));
        if (more < 0) {
            seats.offerNext(own.form, own.event);
        }
    }

    private boolean mayGrow(Own own, int more) {
        return own.form.hasRoom(more) && !seats.hasQueue(own.form)
                && (own.form.getGroupRule() != GroupRule.LIMITED || own.signUp.getGroupId() == null || seats.holdersInTheWay(own.form, own.signUp.getGroupId(), more).isEmpty());
    }

    /** Gives the place of a group to somebody else of it, who has some time to take it. */
    @Transactional
    public void handOver(String secret, String name, String email) {
        var own = own(secret);
        requireTime(own);
        if (own.signUp.getState() != SignUpState.CONFIRMED || own.form.getGroupRule() != GroupRule.LIMITED) {
            throw new RefusedException("signUp.refused.late");
        }
        var known = signUps.findLive(own.form.getId(), email);
        if (known.isPresent() && known.get().getState() != SignUpState.WAITING) {
            throw new RefusedException("signUp.refused.hasPlace");
        }
        seats.end(own.form, own.signUp, SignUpState.WITHDRAWN, "");
        var successor = known.orElseGet(() -> new SignUp(own.form.getId(),
                new Application(name, email, own.signUp.getGroupId(), List.of(), java.util.Map.of(), false), own.signUp.getLanguage(), null, clock.instant()));
        successor.hold(known.isPresent() ? SignUpState.OFFERED : SignUpState.PENDING, seats.deadline(own.form, own.event));
        if (known.isEmpty()) {
            signUps.add(successor);
            announcer.announce(new SignedUp(successor, own.form, Terms.NONE, own.signUp, Set.of()));
        }
        seats.take(own.form, successor.getPeople());
        seats.write(Occasion.HANDED, successor, own.event, own.signUp.getName());
        seats.write(Occasion.WITHDRAWN, own.signUp, own.event, "");
    }

    /** Somebody leaves the portal: whoever waits gets the place, and nothing of the person is kept. */
    @Transactional
    public void leave(long signUpId) {
        var own = own(signUps.find(signUpId).orElseThrow().getSecret());
        if (own.signUp.getState().isLive()) {
            seats.end(own.form, own.signUp, SignUpState.WITHDRAWN, "");
            seats.offerNext(own.form, own.event);
        }
        own.signUp.forget();
        announcer.announce(new PeopleForgotten(List.of(signUpId)));
    }

    private record Own(SignUpForm form, SignUp signUp, Event event) {
    }

    private Own own(String secret) {
        var found = signUps.findBySecret(secret).orElseThrow(() -> new RefusedException("signUp.refused.unknown"));
        var form = forms.lock(found.getFormId()).orElseThrow();
        return new Own(form, signUps.lock(found.getId()).orElseThrow(), events.reread(form.getEventId()));
    }

    private void requireTime(Own own) {
        if (own.event.getState() != EventState.PUBLISHED || !clock.instant().isBefore(own.form.changesUntil(own.event.getStartsAt()))) {
            throw new RefusedException("signUp.refused.late");
        }
    }
}
