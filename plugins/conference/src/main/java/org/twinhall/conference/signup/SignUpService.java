package org.twinhall.conference.signup;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.Events;
import org.twinhall.text.Language;

/** Where people sign up; many may come at once. */
@Singleton
public class SignUpService {

    private final Turnstile turnstile;
    private final SignUpVerbs verbs;
    private final SignUps signUps;
    private final SignUpForms forms;
    private final Questions questions;
    private final Events events;

    @Inject
    SignUpService(Turnstile turnstile, SignUpVerbs verbs, SignUps signUps, SignUpForms forms, Questions questions, Events events) {
        this.turnstile = turnstile;
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
            return turnstile.pass(() -> verbs.signUp(formId, application, language));
        } catch (Turnstile.BusyException e) {
            return Outcome.of(Outcome.Verdict.BUSY);
        }
    }

    /** What is told to a machine that fills in what people do not see; nothing was done. */
    public Outcome pretend() {
        return Outcome.of(Outcome.Verdict.HELD);
    }

    /** Takes the place that is held. */
    public void confirm(String secret) {
        turnstile.pass(() -> {
            verbs.confirm(secret);
            return true;
        });
    }

    /** Gives a place back. */
    public void withdraw(String secret) {
        turnstile.pass(() -> {
            verbs.withdraw(secret);
            return true;
        });
    }

    /** Writes one's own answers anew. */
    public void change(String secret, Application application) {
        turnstile.pass(() -> {
            verbs.change(secret, application);
            return true;
        });
    }

    /** Gives the place of a group to somebody else of it. */
    public void handOver(String secret, String name, String email) {
        turnstile.pass(() -> {
            verbs.handOver(secret, name, email);
            return true;
        });
    }
}
