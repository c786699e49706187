package org.twinhall.conference.signup;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Lob;
import java.util.Objects;

/** What somebody answered to one question. */
@Embeddable
public class Answer {

    @Column(name = "question_id")
    private long questionId;

    @Lob
    private String answer;

    private boolean sealed;

    protected Answer() {
    }

    Answer(long questionId, String answer, boolean sealed) {
        this.questionId = questionId;
        this.answer = answer;
        this.sealed = sealed;
    }

    long getQuestionId() {
        return questionId;
    }

    String getAnswer() {
        return answer;
    }

    /** Whether it is kept closed. */
    boolean isSealed() {
        return sealed;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answer that && questionId == that.questionId && answer.equals(that.answer);
    }

    @Override
    public int hashCode() {
        return Objects.hash(questionId, answer);
    }
}
