package org.twinhall.conference.task;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;

/** Where a task stands, as a word. */
public final class TaskStateLabel extends Label {

    private static final long serialVersionUID = 1L;

    public TaskStateLabel(String id, OwnTask own) {
        super(id);
        var state = own.task().getState();
        boolean overdue = own.overdue();
        setDefaultModel(() -> getString(overdue ? "task.overdue" : "task.state." + state));
        add(AttributeModifier.replace("class", "chip " + switch (state) {
            case OPEN -> overdue ? "chip-trouble" : "chip-review";
            case DONE -> "chip-published";
            case DROPPED -> "chip-archived";
        }));
    }
}
