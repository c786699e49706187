package org.twinhall.registry.request;

/** What became of a request; the bundle key of its name is {@code request.state.<NAME>}. */
public enum RequestState {
    /** Somebody looks for a friend, as long as the request has not run out. */
    OPEN,
    /** A friend was found. */
    MET,
    /** Whoever asked took it back. */
    WITHDRAWN,
    /** Nobody renewed it in time; it can be renewed still. */
    EXPIRED
}
