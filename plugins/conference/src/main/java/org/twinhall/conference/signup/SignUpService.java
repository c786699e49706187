package org.twinhall.conference.signup;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.twinhall.account.RefusedException;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.Events;
import org.twinhall.persistence.Collision;
import org.twinhall.text.Language;

/**
 * Where people sign up. When many come at once they wait here, in their order, and not in the database, where waiting has
 * limits; and when the database lets go of one of two that stand in each other's way, that one is tried again.
 */
@Singleton
public class SignUpService {

    private static final int AT_ONCE = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private final Semaphore turnstile = new Semaphore(AT_ONCE, true);
    private final SignUpVerbs verbs;
    private final SignUps signUps;
    private final SignUpForms forms;
    private final Questions questions;
    private final Events events;

    @Inject
    SignUpService(SignUpVerbs verbs, SignUps signUps, SignUpForms forms, Questions questions, Events events) {
        this.verbs = verbs;
        this.signUps = signUps;
        this.forms = forms;
        this.questions = questions;
        this.events = events;
    }

    /**
     * Whoever has a private link, with what it is about.
     *
     * @param questions what the form asks, in order
     */
    public record Own(SignUp signUp, SignUpForm form, Event event, List<Question> questions) {
    }

    /** What a private link is for; empty when it is for nothing, or for somebody who was forgotten. */
    public Optional<Own> findOwn(String secret) {
        return signUps.findBySecret(secret).filter(found -> !found.getEmail().isEmpty()).map(signUp -> {
            var form = forms.find(signUp.getFormId()).orElseThrow();
            return new Own(signUp, form, events.find(form.getEventId()).orElseThrow(), questions.listOf(form.getId()));
        });
    }

    /** Signs somebody up, or says why not. */
    public Outcome signUp(long formId, Application application, Language language) {
        try {
            return patiently(() -> verbs.signUp(formId, application, language));
        } catch (BusyException e) {
            return Outcome.of(Outcome.Verdict.BUSY);
        }
    }

    /** What is told to a machine that fills in what people do not see; nothing was done. */
    public Outcome pretend() {
        return Outcome.of(Outcome.Verdict.HELD);
    }

    /** Takes the place that is held. */
    public void confirm(String secret) {
        patiently(() -> {
            verbs.confirm(secret);
            return true;
        });
    }

    /** Gives a place back. */
    public void withdraw(String secret) {
        patiently(() -> {
            verbs.withdraw(secret);
            return true;
        });
    }

    /** Writes one's own answers anew. */
    public void change(String secret, Application application) {
        patiently(() -> {
            verbs.change(secret, application);
            return true;
        });
    }

    /** Gives the place of a group to somebody else of it. */
    public void handOver(String secret, String name, String email) {
        patiently(() -> {
            verbs.handOver(secret, name, email);
            return true;
        });
    }

    private <T> T patiently(Supplier<T> verb) {
        enter();
        try {
            return Collision.retry(verb);
        } catch (PersistenceException e) {
            throw Collision.isCauseOf(e) ? new BusyException() : e;
        } finally {
            turnstile.release();
        }
    }

    private void enter() {
        try {
            if (!turnstile.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new BusyException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BusyException();
        }
    }

    /** Too many at once; nothing was done. */
    private static final class BusyException extends RefusedException {

        private static final long serialVersionUID = 1L;

        BusyException() {
            super("signUp.BUSY");
        }
    }
}
