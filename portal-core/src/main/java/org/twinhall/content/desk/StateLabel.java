package org.twinhall.content.desk;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.twinhall.content.TranslationState;

/** How far an entry has come, in a word with its own shape and colour. */
public class StateLabel extends Label {

    private static final long serialVersionUID = 1L;

    public StateLabel(String id, TranslationState state, boolean submitted) {
        super(id);
        var key = submitted ? "REVIEW" : state.name();
        setDefaultModel(new org.apache.wicket.model.StringResourceModel("translation.state." + key, this, null));
        add(AttributeModifier.replace("class", "chip chip-" + shape(state, submitted)));
    }

    private static String shape(TranslationState state, boolean submitted) {
        if (submitted) {
            return "review";
        }
        return switch (state) {
            case DRAFT -> "draft";
            case SCHEDULED -> "scheduled";
            case LIVE -> "published";
            case WITHDRAWN, EXPIRED -> "archived";
        };
    }
}
