package org.twinhall.conference;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.twinhall.conference.signup.SignUpState;

/** Where a sign-up stands, as a chip with its word. */
public class SignUpStateLabel extends Label {

    private static final long serialVersionUID = 1L;

    public SignUpStateLabel(String id, SignUpState state) {
        super(id);
        setDefaultModel(() -> getString("signUp.state." + state));
        add(AttributeModifier.replace("class", "chip " + switch (state) {
            case PENDING, OFFERED, UNPROVED, APPROVAL -> "chip-review";
            case WAITING -> "chip-scheduled";
            case CONFIRMED -> "chip-published";
            case WITHDRAWN -> "chip-archived";
            case LAPSED, DECLINED, CANCELLED -> "chip-trouble";
        }));
    }
}
