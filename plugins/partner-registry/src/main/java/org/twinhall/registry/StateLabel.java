package org.twinhall.registry;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.twinhall.registry.link.LinkState;

/** The state of a link as a chip. */
public class StateLabel extends Label {

    private static final long serialVersionUID = 1L;

    public StateLabel(String id, LinkState state) {
        super(id);
        setDefaultModel((IModel<String>) () -> getString("link.standing." + state));
        add(AttributeModifier.replace("class", "chip " + switch (state) {
            case FRIENDSHIP, SIGNED, REVIEWED, RENAMED -> "chip-published";
            case SEEKING, CONTACT, VISIT, BID -> "chip-review";
            case DORMANT, ENDED -> "chip-archived";
            case REJECTED -> "chip-trouble";
        }));
    }
}
