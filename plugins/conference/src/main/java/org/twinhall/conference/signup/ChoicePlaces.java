package org.twinhall.conference.signup;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twinhall.change.ChangeKey;
import org.twinhall.change.ChangeLog;
import org.twinhall.conference.event.Event;

/**
 * The places of choices: so many may choose a workshop or a bed. Who waits for a place at the event keeps what they chose, too.
 * Whoever adds an answer holds the row of the form, so that no place is given twice.
 */
@Singleton
public class ChoicePlaces {

    private static final long NOBODY = -1;

    private final Questions questions;
    private final SignUps signUps;
    private final ChangeLog changes;

    @Inject
    ChoicePlaces(Questions questions, SignUps signUps, ChangeLog changes) {
        this.questions = questions;
        this.signUps = signUps;
        this.changes = changes;
    }

    /** The choices that have no place left, by the ids of their questions. */
    public Map<Long, Set<String>> full(List<Question> asked) {
        return full(asked, NOBODY, 1);
    }

    private Map<Long, Set<String>> full(List<Question> asked, long except, int people) {
        var full = new HashMap<Long, Set<String>>();
        for (var question : asked) {
            if (question.isCounted()) {
                var taken = taken(question, except);
                question.choices().stream().filter(choice -> question.limit(choice) > 0 && taken.getOrDefault(choice, 0) + people > question.limit(choice))
                        .forEach(choice -> full.computeIfAbsent(question.getId(), id -> new HashSet<>()).add(choice));
            }
        }
        return full;
    }

    private Map<String, Integer> taken(Question question, long except) {
        var taken = new HashMap<String, Integer>();
        signUps.listAnswered(question.getId()).stream().filter(one -> one.signUpId() != except)
                .forEach(one -> question.parts(one.answer()).forEach(choice -> taken.merge(choice, one.people(), Integer::sum)));
        return taken;
    }

    /**
     * Throws unless all that come can have what they choose.
     *
     * @param own the sign-up that is changed, whose places are its own; null for a new one
     */
    void require(SignUpForm form, SignUp own, Application application) {
        if (!form.isCounting()) {
            return;
        }
        var asked = questions.listOf(form.getId());
        var said = new Asking(asked, application.answers()).answers();
        var full = full(asked, own == null ? NOBODY : own.getId(), application.people());
        for (var question : asked) {
            for (var choice : question.parts(said.getOrDefault(question.getId(), ""))) {
                if (full.getOrDefault(question.getId(), Set.of()).contains(choice)) {
                    throw new ChoiceFullException(question.getId(), choice);
                }
            }
        }
    }

    /** Lets pages be made anew that show which choices have places. */
    void note(SignUpForm form) {
        if (form.isCounting()) {
            changes.note(new ChangeKey(Event.TYPE, form.getEventId()));
        }
    }
}
