package org.twinhall.conference.invitation;

/** Where an invitation stands. */
public enum InvitationState {
    /** Not answered yet. */
    INVITED,
    ACCEPTED,
    DECLINED,
    /** Not answered in time. */
    EXPIRED,
    /** The organisers took it back. */
    WITHDRAWN
}
