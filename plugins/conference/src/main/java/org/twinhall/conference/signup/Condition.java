package org.twinhall.conference.signup;

import java.io.Serializable;

/**
 * That a question is asked only of those who answered another one in a certain way.
 *
 * @param questionId the other question, of the same form
 * @param answer     as it is kept; where several can be chosen, one of them
 */
public record Condition(long questionId, String answer) implements Serializable {
}
