package org.twinhall.conference.signup;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.account.RefusedException;
import org.twinhall.audit.AuditTrail;
import org.twinhall.change.ChangeKey;
import org.twinhall.change.ChangeLog;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.event.Events;
import org.twinhall.conference.event.Standing;
import org.twinhall.persistence.Transactional;
import org.twinhall.text.Language;

/** The forms of events and what they ask. */
@Singleton
public class FormService {

    private static final Duration KEPT = Duration.ofMinutes(6);

    private final SignUpForms forms;
    private final Questions questions;
    private final SignUps signUps;
    private final Events events;
    private final EventRights rights;
    private final Seats seats;
    private final ChangeLog changes;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    FormService(SignUpForms forms, Questions questions, SignUps signUps, Events events, EventRights rights, Seats seats, ChangeLog changes,
                AuditTrail audit, Clock clock) {
        this.forms = forms;
        this.questions = questions;
        this.signUps = signUps;
        this.events = events;
        this.rights = rights;
        this.seats = seats;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /** Adds a form to an event. */
    @Transactional
    public SignUpForm open(long eventId, FormProfile profile) {
        var event = managed(eventId);
        var form = forms.add(new SignUpForm(eventId, profile));
        note("conference.openForm", event, profile);
        return form;
    }

    /**
     * Says anew how a form works. Fewer places than are held take nobody's place; more are offered to those who wait.
     *
     * @param mark of the profile from which the writer began
     */
    @Transactional
    public void describe(long formId, FormProfile profile, String mark) {
        var form = forms.lock(formId).orElseThrow();
        var event = managed(form.getEventId());
        if (!form.profile().mark().equals(mark)) {
            throw new RefusedException("refused.changedMeanwhile");
        }
        form.describe(profile);
        note("conference.describeForm", event, profile);
        seats.offerNext(form, event);
    }

    /** Removes a form through which nobody came. */
    @Transactional
    public void remove(long formId) {
        var form = forms.lock(formId).orElseThrow();
        var event = managed(form.getEventId());
        if (!signUps.count(List.of(formId)).isEmpty()) {
            throw new RefusedException("form.refused.used");
        }
        forms.remove(form);
        note("conference.removeForm", event, form.profile());
    }

    /** Adds a question at the end. */
    @Transactional
    public Question ask(long formId, QuestionProfile profile) {
        var form = forms.lock(formId).orElseThrow();
        var event = managed(form.getEventId());
        var question = questions.add(new Question(formId, questions.listOf(formId).size() + 1, profile));
        audit.record(event.act("conference.ask").changed(null, profile.labelEnglish()));
        return question;
    }

    /**
     * Says a question otherwise.
     *
     * @throws RefusedException when somebody else did meanwhile, or when answers would not fit any more
     */
    @Transactional
    public void rephrase(long questionId, QuestionProfile profile, String mark) {
        var question = questions.lock(questionId).orElseThrow();
        var event = managed(forms.find(question.getFormId()).orElseThrow().getEventId());
        var before = question.profile();
        if (!before.mark().equals(mark)) {
            throw new RefusedException("refused.changedMeanwhile");
        }
        if (before.kind() != profile.kind() && questions.isAnswered(questionId)) {
            throw new RefusedException("question.refused.answered");
        }
        question.describe(profile);
        audit.record(event.act("conference.ask").changed(before.labelEnglish(), profile.labelEnglish()));
    }

    /** Asks something no more; the answers to it are gone. */
    @Transactional
    public void drop(long questionId) {
        var question = questions.lock(questionId).orElseThrow();
        var event = managed(forms.find(question.getFormId()).orElseThrow().getEventId());
        questions.remove(question);
        audit.record(event.act("conference.dropQuestion").changed(question.label(Language.ENGLISH), null));
    }

    /** Lets a question and the one before it change places. */
    @Transactional
    public void raise(long questionId) {
        var question = questions.find(questionId).orElseThrow();
        var form = forms.lock(question.getFormId()).orElseThrow();
        managed(form.getEventId());
        var ordered = new ArrayList<>(questions.listOf(form.getId()));
        int at = ordered.indexOf(question);
        if (at > 0) {
            ordered.add(at - 1, ordered.remove(at));
            ordered.forEach(one -> one.stand(ordered.indexOf(one) + 1));
        }
    }

    /** The forms of an event that one can still use, or will be able to. */
    public List<SignUpForm> listUsable(Event event) {
        var now = clock.instant();
        return forms.listOf(event.getId()).stream().filter(form -> form.isEarly(now) || form.isOpen(now, event.getStartsAt())).toList();
    }

    /** Whether nothing about an event becomes otherwise by itself within the minutes for which a page may be kept. */
    public boolean isSteady(Event event) {
        var now = clock.instant();
        var until = now.plus(KEPT);
        return Stream.concat(Stream.of(event.getStartsAt(), event.getEndsAt()), forms.listOf(event.getId()).stream()
                .flatMap(form -> Stream.of(form.getOpensAt(), form.getClosesAt()))).filter(Objects::nonNull)
                .noneMatch(moment -> moment.isAfter(now) && moment.isBefore(until));
    }

    /** A form of an event. */
    public Optional<SignUpForm> find(Event event, long formId) {
        return forms.find(formId).filter(form -> form.getEventId() == event.getId());
    }

    /** Where events stand, by their ids. */
    public Map<Long, Standing> standings(List<Event> some) {
        var now = clock.instant();
        var full = full(some);
        return some.stream().collect(Collectors.toMap(Event::getId, event -> Standing.of(event, full.contains(event.getId()), now)));
    }

    /** Events whose forms are all without a place. */
    private Set<Long> full(List<Event> some) {
        return forms.listOf(some.stream().map(Event::getId).filter(Objects::nonNull).toList()).stream()
                .collect(Collectors.groupingBy(SignUpForm::getEventId)).entrySet().stream()
                .filter(entry -> entry.getValue().stream().noneMatch(form -> form.hasRoom(1))).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private Event managed(long eventId) {
        var event = events.reread(eventId);
        rights.requireManager(event);
        return event;
    }

    private void note(String verb, Event event, FormProfile profile) {
        changes.note(new ChangeKey(Event.TYPE, event.getId()));
        audit.record(event.act(verb).changed(null, profile.kind()));
    }
}
