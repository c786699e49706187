package org.twinhall.conference.letter;

import org.twinhall.conference.charge.PaymentState;
import org.twinhall.conference.signup.SignUpState;

/**
 * To which part of those who signed up a letter goes; null is no matter.
 *
 * @param state   where their sign-up stands; null for those who have a place or may still get one
 * @param formId  through which form they came
 * @param groupId for which group
 * @param payment where their payment stands
 */
public record LetterPart(SignUpState state, Long formId, Long groupId, PaymentState payment) {

    /** Everybody who has a place. */
    public static final LetterPart COMING = new LetterPart(SignUpState.CONFIRMED, null, null, null);
}
