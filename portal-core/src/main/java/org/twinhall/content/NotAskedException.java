package org.twinhall.content;

/** Nobody asks for that wording any more: it was changed, sent back, or went live meanwhile. */
public class NotAskedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotAskedException() {
        super("nobody asks for that wording any more", null, false, false);
    }
}
