package org.twinhall.planet.fetch;

import java.util.Set;

/**
 * How the portal fetches from other sites.
 *
 * @param agent  what it says of itself
 * @param inside pairs of {@code host:port} that may be read although they lie in a private network
 */
public record FetchSettings(String agent, Set<String> inside) {

    public FetchSettings {
        inside = Set.copyOf(inside);
    }
}
