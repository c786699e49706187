package org.twinhall.content;

import java.util.List;

/** The topics under which entries stand; the bundle key of a topic's name is {@code topic.<name>}. */
public final class Topic {

    /** All of them, in the order in which forms offer them. */
    public static final List<String> ALL = List.of("starting", "partners", "visits", "hosting", "formal-twinning", "schools",
            "universities", "faith", "youth", "women", "culture", "sport", "health", "environment", "trade-unions", "media",
            "fund-raising", "online", "governance", "safety");

    private Topic() {
    }
}
