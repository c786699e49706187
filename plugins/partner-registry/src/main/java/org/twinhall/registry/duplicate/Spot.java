package org.twinhall.registry.duplicate;

import org.twinhall.registry.Territory;

/**
 * Where a place lies.
 *
 * @param area its governorate, or the territory that is one area as a whole; in Britain its county or nation
 */
record Spot(long placeId, double latitude, double longitude, boolean isInPalestine, String area) {

    private static final double EARTH = 6371;

    /** Makes one; a place in Gaza or East Jerusalem has all of that for its area. */
    static Spot of(long placeId, double latitude, double longitude, String region, Territory territory) {
        return new Spot(placeId, latitude, longitude, territory != Territory.ELSEWHERE, territory == Territory.GAZA || territory == Territory.EAST_JERUSALEM 
                ? territory.name() : region);
    }

    /** How far it is to another one as the crow flies, in kilometres. */
    double kilometres(Spot other) {
        double north = Math.toRadians(other.latitude - latitude);
        double east = Math.toRadians(other.longitude - longitude);
        double half = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude)) * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH * Math.asin(Math.sqrt(half));
    }
}
