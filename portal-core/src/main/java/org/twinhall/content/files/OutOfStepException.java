package org.twinhall.content.files;

/** Bytes do not follow those that have arrived; the sender asks again how far it is. */
class OutOfStepException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutOfStepException() {
        super("the bytes do not follow those that have arrived", null, false, false);
    }
}
