package org.twinhall.web;

import org.apache.wicket.request.cycle.RequestCycle;
import org.apache.wicket.response.StringResponse;

/** Rendering that goes into a buffer before it goes into the page. */
final class Buffered {

    private Buffered() {
    }

    /** What something renders; the page has none of it yet. */
    static String markup(Runnable rendering) {
        var cycle = RequestCycle.get();
        var page = cycle.getResponse();
        var buffer = new StringResponse();
        cycle.setResponse(buffer);
        try {
            rendering.run();
        } finally {
            cycle.setResponse(page);
        }
        return buffer.toString();
    }
}
