package org.twinhall.web;

/** There was no getting in: see {@link Turnstile}. */
final class CrowdedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CrowdedException() {
        super("too many pages are asked for at the same time", null, false, false);
    }
}
