package org.twinhall.group;

import org.twinhall.web.Slot;

/** Places in the home of a group; the model is the group's id. */
public final class GroupSlots {

    /** Below the group's own words: stories, news. */
    public static final Slot<Long> MAIN = new Slot<>("group.main");

    /** Beside them: dates, links, people. */
    public static final Slot<Long> SIDEBAR = new Slot<>("group.sidebar");

    /** Below the form in which its people describe it: what else they can do for their group. */
    public static final Slot<Long> DESK = new Slot<>("group.desk");

    private GroupSlots() {
    }
}
