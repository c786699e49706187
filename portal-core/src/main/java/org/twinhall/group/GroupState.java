package org.twinhall.group;

/** Whether a group is at work; the bundle key of its name is {@code group.state.<NAME>}. */
public enum GroupState {
    /** At work. */
    ACTIVE,
    /** Quiet for the time being. */
    DORMANT,
    /** No more; its pages stay readable. */
    ARCHIVED
}
