package org.twinhall.mail;

/** A mail could not be handed to the SMTP server. */
final class DeliveryException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What the failure means for the mail. */
    enum Kind {
        /** The server does not answer, or lets nobody in: no mail can go now. */
        NO_SERVER,
        /** The server does not take this mail now. */
        NOT_NOW,
        /** The server will never take this mail. */
        NEVER
    }

    private final Kind kind;

    DeliveryException(Kind kind, Throwable cause) {
        super(reason(cause), cause);
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    private static String reason(Throwable failure) {
        var root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root.getMessage() == null ? root.toString() : root.getMessage().strip();
    }
}
