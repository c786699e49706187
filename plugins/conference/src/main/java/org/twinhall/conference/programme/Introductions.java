package org.twinhall.conference.programme;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.signup.SignUpForm;
import org.twinhall.conference.signup.SignUpForms;
import org.twinhall.conference.signup.SignUps;

/** How long it takes when each group that comes tells of its year. */
@Singleton
public class Introductions {

    /** For each group. */
    public static final int MINUTES = 2;

    private final SignUpForms forms;
    private final SignUps signUps;
    private final EventRights rights;

    @Inject
    Introductions(SignUpForms forms, SignUps signUps, EventRights rights) {
        this.forms = forms;
        this.signUps = signUps;
        this.rights = rights;
    }

    /** How many groups have a place by now. */
    public int countGroups(Event event) {
        rights.requireManager(event);
        return signUps.countGroups(forms.listOf(event.getId()).stream().map(SignUpForm::getId).toList());
    }
}
