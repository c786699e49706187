package org.twinhall.conference.signup;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.twinhall.audit.AuditTrail;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventService;
import org.twinhall.conference.event.Events;
import org.twinhall.persistence.Transactional;
import org.twinhall.text.Language;

/**
 * Forgetting who came and what they answered, when the time has come that the organisers set: for a question, for a form, and for
 * all of an event. The trail says each time that it was done, and how much was erased.
 */
@Singleton
public class Forgetting {

    private final SignUpForms forms;
    private final Questions questions;
    private final SignUps signUps;
    private final Events events;
    private final EventService service;
    private final org.twinhall.event.Events announcer;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Forgetting(SignUpForms forms, Questions questions, SignUps signUps, Events events, EventService service, org.twinhall.event.Events announcer,
               AuditTrail audit, Clock clock) {
        this.forms = forms;
        this.questions = questions;
        this.signUps = signUps;
        this.events = events;
        this.service = service;
        this.announcer = announcer;
        this.audit = audit;
        this.clock = clock;
    }

    /** Events of which something may have to be forgotten. */
    List<Long> listEvents() {
        return events.listUnforgotten(clock.instant()).stream().map(Event::getId).toList();
    }

    /** Forgets what of an event is due: everything, or some of its forms and questions. */
    @Transactional
    public void forgetDue(long eventId) {
        var event = events.find(eventId).orElseThrow();
        if (isDue(event, event.getKeepDays())) {
            forget(eventId);
            return;
        }
        for (var form : locked(event)) {
            if (form.getKeepDays() != null && form.getForgottenAt() == null && isDue(event, form.getKeepDays())) {
                int people = erase(List.of(form.getId()));
                form.forget(clock.instant());
                audit.record(event.act("conference.forgetForm").changed(form.getKind() + ": " + people, 0));
            } else if (form.getForgottenAt() == null) {
                questions.listOf(form.getId()).stream().filter(question -> question.getKeepDays() != null && question.getForgottenAt() == null
                        && isDue(event, question.getKeepDays())).forEach(question -> forget(event, question));
            }
        }
    }

    private void forget(Event event, Question question) {
        var answered = signUps.listWhole(List.of(question.getFormId())).stream()
                .filter(signUp -> signUp.answers().stream().anyMatch(answer -> answer.getQuestionId() == question.getId())).toList();
        answered.forEach(signUp -> signUp.forget(question.getId()));
        question.forget(clock.instant());
        audit.record(event.act("conference.forgetAnswers").changed(question.label(Language.ENGLISH) + ": " + answered.size(), 0));
    }

    private boolean isDue(Event event, int days) {
        return event.getEndsAt().plus(Duration.ofDays(days)).isBefore(clock.instant());
    }

    /** Forgets who came to an event: names, addresses and answers are gone, how many came for whom stays. */
    @Transactional
    public void forget(long eventId) {
        int people = erase(locked(events.find(eventId).orElseThrow()).stream().map(SignUpForm::getId).toList());
        service.noteForgotten(eventId, people);
    }

    private int erase(List<Long> formIds) {
        var all = signUps.listWhole(formIds).stream().filter(signUp -> !signUp.getEmail().isEmpty()).toList();
        all.forEach(SignUp::forget);
        announcer.announce(new PeopleForgotten(all.stream().map(SignUp::getId).toList()));
        announcer.announce(new FormsForgotten(formIds));
        return all.size();
    }

    /** In one order, so that two who lock several do not wait for each other. */
    private List<SignUpForm> locked(Event event) {
        return forms.listOf(event.getId()).stream().sorted(Comparator.comparing(SignUpForm::getId))
                .map(form -> forms.lock(form.getId()).orElseThrow()).toList();
    }
}
