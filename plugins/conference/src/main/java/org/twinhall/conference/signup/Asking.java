package org.twinhall.conference.signup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Of whom a question is asked: of everybody, or of those who answered another one in a certain way. */
public final class Asking {

    private final Map<Long, Question> all;
    private final Map<Long, String> said;
    private final Map<Long, Boolean> known = new HashMap<>();

    /**
     * Looks at what somebody answers.
     *
     * @param all  what the form asks
     * @param said the answers by the ids of the questions, as they are kept
     */
    public Asking(List<Question> all, Map<Long, String> said) {
        this.all = all.stream().collect(Collectors.toMap(Question::getId, Function.identity()));
        this.said = said;
    }

    /** Whether a question is asked; one that depends on a question that is not asked itself is not. */
    public boolean asks(Question question) {
        var before = known.putIfAbsent(question.getId(), false);
        if (before != null) {
            return before;
        }
        var condition = question.condition();
        var other = condition == null ? null : all.get(condition.questionId());
        boolean asked = other == null || asks(other) && other.parts(said.getOrDefault(other.getId(), "")).contains(condition.answer());
        known.put(question.getId(), asked);
        return asked;
    }

    /** The answers to what is asked. */
    public Map<Long, String> answers() {
        return said.entrySet().stream().filter(entry -> !all.containsKey(entry.getKey()) || asks(all.get(entry.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether a condition would go in a circle, so that the question could never be asked. */
    static boolean isCircle(List<Question> all, long questionId, Condition condition) {
        var byId = all.stream().collect(Collectors.toMap(Question::getId, Function.identity()));
        var next = condition;
        for (int steps = 0; next != null && steps <= all.size(); steps++) {
            if (next.questionId() == questionId) {
                return true;
            }
            var other = byId.get(next.questionId());
            next = other == null ? null : other.condition();
        }
        return false;
    }
}
