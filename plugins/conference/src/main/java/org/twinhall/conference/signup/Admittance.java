package org.twinhall.conference.signup;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.twinhall.account.RefusedException;
import org.twinhall.group.Groups;
import org.twinhall.text.Language;

/** Whether what somebody filled in fits the form, and whether anything is against it that they come. */
@Singleton
class Admittance {

    private final Groups groups;
    private final Set<Eligibility> eligibilities;

    @Inject
    Admittance(Groups groups, Set<Eligibility> eligibilities) {
        this.groups = groups;
        this.eligibilities = eligibilities;
    }

    /** Throws unless the form can take it: so many people, and a group that there is where one is needed. */
    void requireSound(SignUpForm form, Application application) {
        boolean limited = form.getGroupRule() == GroupRule.LIMITED;
        if (application.people() > form.getMostPeople() || limited && application.groupId() == null
                || application.groupId() != null && groups.find(application.groupId()).isEmpty()) {
            throw new RefusedException("signUp.refused.unsound");
        }
    }

    /** Throws when somebody may not sign up, and says why. */
    void requireEligible(SignUpForm form, SignUp signUp, boolean invited) {
        var candidate = new Candidate(form.getEventId(), form.getKind(), signUp.getGroupId(), signUp.getAccountId(), signUp.getEmail(), invited);
        Language language = signUp.getLanguage();
        eligibilities.stream().map(one -> one.refusal(candidate, language)).flatMap(Optional::stream).findFirst().ifPresent(reason -> {
            throw new IneligibleException(reason);
        });
    }

    /** Whether it asks an extension of that class. */
    boolean asks(Class<? extends Eligibility> extension) {
        return eligibilities.stream().anyMatch(extension::isInstance);
    }
}
