package org.twinhall.conference.signup;

/** What a mail to somebody who signed up is about. */
enum Occasion {
    /** Please press the button: the place is held for you. */
    HELD,
    /** Please press the button: then the organisers are asked. */
    ASK,
    /** The organisers are asked and decide. */
    APPROVAL,
    /** The organisers said no. */
    DECLINED,
    /** You did not press the button, so the organisers are not asked. */
    UNASKED,
    /** You have a place. */
    PLACE,
    /** You are on the waiting list. */
    WAITING,
    /** You wait as the alternate of your group. */
    ALTERNATE,
    /** A place was freed for you. */
    OFFER,
    /** Somebody gives you the place of your group. */
    HANDED,
    /** You did not answer in time. */
    LAPSED,
    /** You gave your place back. */
    WITHDRAWN,
    /** The organisers cancelled your place. */
    REFUSED,
    /** The event does not take place. */
    CANCELLED,
    /** Time or place are others now. */
    MOVED
}
