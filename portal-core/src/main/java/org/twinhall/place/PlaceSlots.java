package org.twinhall.place;

import org.twinhall.web.Slot;

/** Places in the page of a place; the model is the place's id. */
public final class PlaceSlots {

    /** Below the place's names: who is linked with it, what was written about it. */
    public static final Slot<Long> MAIN = new Slot<>("place.main");

    private PlaceSlots() {
    }
}
