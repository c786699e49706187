package org.twinhall.conference.charge;

import org.twinhall.web.Slot;

/** Places in the pages about charges, for plugins that need this one ({@code plugin.dependencies}). */
public final class ChargeSlots {

    /** Below how to pay by bank, on the private page of whoever has to pay: other ways to pay. What they receive they tell {@link PaymentService#receive}. */
    public static final Slot<Due> PAYING = new Slot<>("conference.paying");

    private ChargeSlots() {
    }
}
