package org.twinhall.access;

/** Somebody tried what they may not; shown as 403, or as the sign-in page to visitors. */
public class AccessDeniedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AccessDeniedException(String permission) {
        super("not allowed: " + permission);
    }
}
