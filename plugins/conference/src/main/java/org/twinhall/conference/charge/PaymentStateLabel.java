package org.twinhall.conference.charge;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;

/** Where a payment stands, as a chip. */
public final class PaymentStateLabel extends Label {

    private static final long serialVersionUID = 1L;

    public PaymentStateLabel(String id, PaymentState state) {
        super(id);
        setDefaultModel(() -> getString("payment.state." + state));
        add(AttributeModifier.replace("class", "chip " + switch (state) {
            case NOTHING -> "chip-archived";
            case AWAITED -> "chip-review";
            case PART -> "chip-scheduled";
            case PAID -> "chip-published";
            case REFUND -> "chip-trouble";
        }));
    }
}
