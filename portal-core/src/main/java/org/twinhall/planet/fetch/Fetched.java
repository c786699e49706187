package org.twinhall.planet.fetch;

import java.net.URI;

/**
 * What lay at an address.
 *
 * @param address  where it lay in the end
 * @param body     its bytes; null when nothing changed since the last time
 * @param type     its content type as the site told it; empty for none
 * @param tag      its entity tag; empty for none
 * @param modified when the site says that it was changed, in the site's own words; empty for none
 */
public record Fetched(URI address, byte[] body, String type, String tag, String modified) {

    public boolean isUnchanged() {
        return body == null;
    }

    /** Whether it is a web page. */
    public boolean isPage() {
        return type.startsWith("text/html") || type.startsWith("application/xhtml");
    }
}
