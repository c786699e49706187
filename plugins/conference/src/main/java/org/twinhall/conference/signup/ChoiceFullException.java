package org.twinhall.conference.signup;

import org.twinhall.account.RefusedException;

/** Somebody chose what has no place left for all that come. */
public final class ChoiceFullException extends RefusedException {

    private static final long serialVersionUID = 1L;

    private final long questionId;
    private final String choice;

    ChoiceFullException(long questionId, String choice) {
        super("signUp.refused.choiceFull");
        this.questionId = questionId;
        this.choice = choice;
    }

    public long questionId() {
        return questionId;
    }

    /** As it is kept. */
    public String choice() {
        return choice;
    }
}
