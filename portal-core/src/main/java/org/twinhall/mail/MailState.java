package org.twinhall.mail;

/** Where a mail stands. */
public enum MailState {
    /** Waits for its next attempt. */
    QUEUED,
    /** In the hands of a node, until its lease ends. */
    SENDING,
    /** Taken by the SMTP server; its text is no longer kept. */
    SENT,
    /** Given up; an administrator may send it again. */
    FAILED,
    /** Written while no SMTP server was configured; never sent by itself. */
    KEPT
}
