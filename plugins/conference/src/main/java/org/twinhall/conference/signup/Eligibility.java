package org.twinhall.conference.signup;

import java.util.Optional;
import org.twinhall.text.Language;

/**
 * Says whether somebody may sign up: what the state of their group's membership has to do with it, say.
 *
 * <p>A plugin that needs this one adds its own with {@code contributeType(Eligibility.class, PaidUpGroups.class)}. All are asked
 * within the transaction of whoever signs up, and the first that is against it is told to the person; they only read, and quickly.
 */
public interface Eligibility {

    /** Why somebody may not sign up, as a whole sentence in a language; empty when nothing is against it. */
    Optional<String> refusal(Candidate candidate, Language language);
}
