package org.twinhall.place;

import java.util.List;

/**
 * What is said of a place when it is entered or corrected.
 *
 * @param slug        its part of addresses; never changed afterwards
 * @param country     ISO 3166-1 alpha-2 code
 * @param region      county, nation or governorate; may be empty
 * @param latitude    decimal degrees, WGS 84, -90 to 90
 * @param longitude   decimal degrees, WGS 84, -180 to 180
 * @param nameEnglish official name in Latin script
 * @param nameArabic  official name in Arabic script
 * @param spellings   other names in use, any script
 * @param former      names no longer in use, any script
 */
public record PlaceProfile(String slug, PlaceKind kind, String country, String region, double latitude, double longitude,
                           String nameEnglish, String nameArabic, List<String> spellings, List<String> former) {

    public PlaceProfile {
        spellings = List.copyOf(spellings);
        former = List.copyOf(former);
    }
}
