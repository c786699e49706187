package org.twinhall.conference;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.twinhall.conference.event.Standing;

/** Where an event stands, as a chip with its word. */
public class StandingLabel extends Label {

    private static final long serialVersionUID = 1L;

    public StandingLabel(String id, Standing standing) {
        super(id);
        setDefaultModel(() -> getString("event.standing." + standing));
        add(AttributeModifier.replace("class", "chip " + switch (standing) {
            case DRAFT -> "chip-draft";
            case PUBLISHED -> "chip-published";
            case FULL -> "chip-review";
            case CANCELLED -> "chip-trouble";
            case OVER -> "chip-archived";
        }));
    }
}
