/**
 * Fetching what lies on other people's sites, so that nothing there can hurt the portal or reach what lies inside its network.
 *
 * <p>Everything that leaves the portal for an address that somebody typed goes through {@link org.twinhall.planet.fetch.Fetcher}.
 */
package org.twinhall.planet.fetch;
