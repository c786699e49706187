package org.twinhall.content.takedown;

/** Somebody else decided meanwhile. */
class DecidedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DecidedException() {
        super("decided already", null, false, false);
    }
}
