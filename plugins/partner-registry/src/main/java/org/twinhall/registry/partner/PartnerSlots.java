package org.twinhall.registry.partner;

import org.twinhall.web.Slot;

/** Places in the page of a partner; the model is the partner's id. */
public final class PartnerSlots {

    /** Below what it says of itself: what it asks for. */
    public static final Slot<Long> MAIN = new Slot<>("registry.partner.main");

    /** Below its record: who would go well with it. */
    public static final Slot<Long> SIDE = new Slot<>("registry.partner.side");

    private PartnerSlots() {
    }
}
