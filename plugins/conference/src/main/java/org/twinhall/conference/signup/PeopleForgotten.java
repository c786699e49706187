package org.twinhall.conference.signup;

import java.util.List;

/** Names and addresses of sign-ups were erased; what else names these people is to be erased, too. */
public record PeopleForgotten(List<Long> signUpIds) {

    public PeopleForgotten {
        signUpIds = List.copyOf(signUpIds);
    }
}
