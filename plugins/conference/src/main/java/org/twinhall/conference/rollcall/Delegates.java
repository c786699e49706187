package org.twinhall.conference.rollcall;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.signup.FormKind;
import org.twinhall.conference.signup.GroupRule;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.conference.signup.SignUpForm;
import org.twinhall.conference.signup.SignUpForms;
import org.twinhall.conference.signup.SignUps;

/** Who votes for a group: those with a place through a form for delegates that counts the places of each group. */
@Singleton
class Delegates {

    private final SignUps signUps;
    private final SignUpForms forms;

    @Inject
    Delegates(SignUps signUps, SignUpForms forms) {
        this.signUps = signUps;
        this.forms = forms;
    }

    /** Whether people vote who come through a form. */
    static boolean areOf(SignUpForm form) {
        return form.getKind() == FormKind.DELEGATE && form.getGroupRule() == GroupRule.LIMITED;
    }

    /** Whether groups vote at an event. */
    boolean voteAt(Event event) {
        return forms.listOf(event.getId()).stream().anyMatch(Delegates::areOf);
    }

    /** The delegates of an event by their groups, in the order in which they signed up. */
    Map<Long, List<SignUp>> byGroup(Event event) {
        return signUps.listConfirmed(forms.listOf(event.getId()).stream().filter(Delegates::areOf).map(SignUpForm::getId).toList()).stream()
                .filter(one -> one.getGroupId() != null).collect(Collectors.groupingBy(SignUp::getGroupId));
    }
}
