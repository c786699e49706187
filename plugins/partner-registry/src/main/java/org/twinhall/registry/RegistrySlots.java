package org.twinhall.registry;

import org.twinhall.web.Slot;

/** Places in the pages of the registry that its own parts, and other features, fill. */
public final class RegistrySlots {

    /** Below what a partner says of itself: what it asks for; the model is the partner's id. */
    public static final Slot<Long> PARTNER_MAIN = new Slot<>("registry.partner.main");

    /** Below what a partner's page says of the record; the model is the partner's id. */
    public static final Slot<Long> PARTNER = new Slot<>("registry.partner");

    /** Below the form in which a partner's record is described; the model is the partner's id. */
    public static final Slot<Long> PARTNER_DESK = new Slot<>("registry.partner.desk");

    /** Above what is stated of a link, for its people; the model is the link's id. */
    public static final Slot<Long> LINK_DESK = new Slot<>("registry.link.desk");

    /** Above everything else that organisers see to: what waits for them. */
    public static final Slot<String> CURATE = new Slot<>("registry.curate");

    private RegistrySlots() {
    }
}
