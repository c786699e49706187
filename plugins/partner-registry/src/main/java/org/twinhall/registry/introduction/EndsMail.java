package org.twinhall.registry.introduction;

/** Asks a side that has not answered once more, before the time is over; a {@link ProposedMail} under another subject. */
public class EndsMail extends ProposedMail {

    private static final long serialVersionUID = 1L;

    EndsMail(String id, Introduction introduction, String own, String other, String token) {
        super(id, introduction, own, other, token);
    }
}
