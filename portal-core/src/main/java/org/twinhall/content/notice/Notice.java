package org.twinhall.content.notice;

/** What was done with a text; the name is a part of the mail's bundle keys. */
enum Notice {

    SUBMITTED, SENT_BACK, PUBLISHED, COMMENTED
}
