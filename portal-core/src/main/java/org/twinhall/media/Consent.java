package org.twinhall.media;

/** Whether the people who are seen on a picture agreed that it is shown; noted by those who uploaded it. */
public enum Consent {
    /** Nobody has said yet. */
    UNSAID,
    /** Nobody can be recognised. */
    NOBODY,
    /** All who can be recognised agreed. */
    GIVEN,
    /** Children can be recognised; their parents or guardians agreed. */
    GUARDIANS
}
