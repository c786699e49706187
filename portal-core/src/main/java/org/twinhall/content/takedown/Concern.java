package org.twinhall.content.takedown;

/** Why somebody may ask that a picture is no longer shown. */
public enum Concern {
    /** Is seen on it. */
    SEEN,
    /** A child of the person is seen on it. */
    CHILD,
    /** Made it, or holds the rights. */
    MADE,
    /** Something else: danger for somebody, a home that can be recognised. */
    OTHER
}
