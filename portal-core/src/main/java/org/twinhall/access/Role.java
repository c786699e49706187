package org.twinhall.access;

/** What a person is, in the network or in one group. */
public enum Role {
    /** Runs the portal: everything, everywhere. */
    ADMINISTRATOR(true),
    /** Edits the network's own pages, news and articles, and organises its conferences. */
    ORGANISER(true),
    /** Any person with an account. */
    MEMBER(true),
    /** Speaks for a group and sees to its people. */
    REPRESENTATIVE(false),
    /** Writes and publishes for a group. */
    EDITOR(false),
    /** Writes for a group; somebody else publishes. */
    CONTRIBUTOR(false);

    private final boolean ofNetwork;

    Role(boolean ofNetwork) {
        this.ofNetwork = ofNetwork;
    }

    /** Whether the role is held in the network rather than in a group. */
    public boolean isOfNetwork() {
        return ofNetwork;
    }
}
