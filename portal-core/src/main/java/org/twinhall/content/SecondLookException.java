package org.twinhall.content;

/** The group wants somebody else to look at a text before it is published. */
public class SecondLookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SecondLookException() {
        super("somebody else must look at it", null, false, false);
    }
}
