package org.twinhall.content.desk;

import org.twinhall.web.Slot;

/** Places on the desk. */
public final class DeskSlots {

    /** Above everything else: what waits for this person. */
    public static final Slot<String> TOP = new Slot<>("desk.top");

    /** Where an entry is used, and what would miss it; the model is the entry's id. */
    public static final Slot<Long> USES = new Slot<>("desk.uses");

    private DeskSlots() {
    }
}
