package org.twinhall.registry.request;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;

/** The state of a request as a chip. */
final class RequestStateLabel extends Label {

    private static final long serialVersionUID = 1L;

    RequestStateLabel(String id, RequestState state) {
        super(id);
        setDefaultModel((IModel<String>) () -> getString("request.state." + state));
        add(AttributeModifier.replace("class", "chip " + switch (state) {
            case OPEN -> "chip-review";
            case MET -> "chip-published";
            case WITHDRAWN, EXPIRED -> "chip-archived";
        }));
    }
}
