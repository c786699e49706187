package org.twinhall.group;

import org.twinhall.web.Slot;

/** Places in the pages of groups; the model is the group's id, unless another one is said. */
public final class GroupSlots {

    /** Below the group's own words: stories, news. */
    public static final Slot<Long> MAIN = new Slot<>("group.main");

    /** Beside them: dates, links, people. */
    public static final Slot<Long> SIDEBAR = new Slot<>("group.sidebar");

    /** Below the form in which its people describe it: what else they can do for their group. */
    public static final Slot<Long> DESK = new Slot<>("group.desk");

    /**
     * Beside a form in which a group is about to begin something somewhere: who does that there already. Whoever has such a form
     * puts this slot on its page.
     */
    public static final Slot<Undertaking> BESIDE = new Slot<>("group.beside");

    private GroupSlots() {
    }
}
