package org.twinhall.registry.claim;

import org.twinhall.web.Slot;

/** Places in the pages of those who look after records. */
public final class KeepingSlots {

    /** Below the records that a person looks after; the model is the path of the page. */
    public static final Slot<String> KEPT = new Slot<>("registry.kept");

    private KeepingSlots() {
    }
}
