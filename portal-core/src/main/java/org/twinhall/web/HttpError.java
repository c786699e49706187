package org.twinhall.web;

/** A request that ends with an error page: 404 not found, 410 removed, 403 not allowed, 400 malformed. */
public class HttpError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    public HttpError(int status) {
        super("HTTP " + status, null, false, false);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
