package org.twinhall.registry;

import java.util.List;

/**
 * A part of the network as it is today.
 *
 * @param partners the links of each partner, of those who have the most first
 * @param total    how many partners have friends
 * @param shared   how many of them have more than one
 */
public record NetworkPart(List<List<LinkCard>> partners, int total, long shared) {
}
