package org.twinhall.admin;

import org.twinhall.web.Slot;

/** Places in the administration. */
public final class AdminSlots {

    /** Panels on its first page: what needs somebody's eye. */
    public static final Slot<String> DASHBOARD = new Slot<>("admin.dashboard");

    private AdminSlots() {
    }
}
