package org.twinhall.registry.introduction;

/** Who proposes an introduction: one of the two, who agrees by that, or an organiser, who speaks for neither. */
public enum Proposer { GROUP, PARTNER, ORGANISER }
