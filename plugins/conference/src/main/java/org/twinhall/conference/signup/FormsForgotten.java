package org.twinhall.conference.signup;

import java.util.List;

/** Everybody of those forms was forgotten; what else names people because of them is to be erased, too. */
public record FormsForgotten(List<Long> formIds) {

    public FormsForgotten {
        formIds = List.copyOf(formIds);
    }
}
