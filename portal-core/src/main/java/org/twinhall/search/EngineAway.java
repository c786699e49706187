package org.twinhall.search;

import java.io.IOException;

/** A search engine that does not answer now, and will again without anybody's doing here. */
public class EngineAway extends IOException {

    private static final long serialVersionUID = 1L;

    public EngineAway(String message, Throwable cause) {
        super(message, cause);
    }
}
