package org.twinhall.registry;

import java.util.List;
import org.twinhall.registry.link.LinkState;

/**
 * All links between a region of Britain and a governorate, gathered, for maps that could not show each.
 *
 * @param home        the region where the groups are at home; may be empty
 * @param governorate the region where the partners are; may be empty
 * @param from        the middle of the one
 * @param to          the middle of the other
 */
public record RegionLink(String home, String governorate, Middle from, Middle to, List<Strand> strands) {

    /** A point in degrees. */
    public record Middle(double latitude, double longitude) {
    }

    /**
     * Links that began and ended alike.
     *
     * @param since when, as {@link org.twinhall.text.PartialDate} writes it
     */
    public record Strand(LinkState state, String since, String ended, long links) {
    }
}
