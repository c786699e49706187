package org.twinhall.conference.proposal;

/** Where a proposal stands. */
public enum ProposalState {
    /** Until the mail address is shown to be right. */
    PENDING,
    /** Waits for an answer of the organisers. */
    OPEN,
    /** A session of the draft was made of it. */
    ACCEPTED, DECLINED
}
