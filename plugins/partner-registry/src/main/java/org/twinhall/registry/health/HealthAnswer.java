package org.twinhall.registry.health;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.twinhall.registry.link.LinkState;

/** What people may answer who are asked how their link is; the bundle key of its name is {@code health.answer.<NAME>}. */
public enum HealthAnswer {
    FRIENDS(null), QUIET(LinkState.DORMANT), ENDED(LinkState.ENDED);

    private final LinkState state;

    HealthAnswer(LinkState state) {
        this.state = state;
    }

    /** What is stated of the link; null for nothing new. */
    LinkState state() {
        return state;
    }

    /** How addresses name it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<HealthAnswer> of(String word) {
        return Stream.of(values()).filter(answer -> answer.word().equals(word)).findFirst();
    }
}
