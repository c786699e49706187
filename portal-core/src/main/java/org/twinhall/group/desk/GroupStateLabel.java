package org.twinhall.group.desk;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.twinhall.group.GroupState;

/** Whether a group is at work, as a chip. */
final class GroupStateLabel extends Label {

    private static final long serialVersionUID = 1L;

    GroupStateLabel(String id, GroupState state) {
        super(id);
        setDefaultModel(() -> getString("group.state." + state));
        add(AttributeModifier.replace("class", "chip " + switch (state) {
            case ACTIVE -> "chip-published";
            case DORMANT -> "chip-draft";
            case ARCHIVED -> "chip-archived";
        }));
    }
}
