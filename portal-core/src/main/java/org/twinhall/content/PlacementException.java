package org.twinhall.content;

/** A page cannot stand there. */
public class PlacementException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        /** It would stand below itself. */
        BELOW_ITSELF,
        /** Too many pages would stand above it, or above those below it. */
        TOO_DEEP,
        /** The page above or beside it is not in this tree any more. */
        GONE
    }

    private final Reason reason;

    PlacementException(Reason reason) {
        super("a page cannot stand there: " + reason, null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
