package org.twinhall.place;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.twinhall.text.Mark;

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

    /** In characters. */
    public static final int LONGEST_NAME = 120;
    /** In characters. */
    public static final int LONGEST_REGION = 80;

    public PlaceProfile {
        latitude = degrees(latitude);
        longitude = degrees(longitude);
        spellings = List.copyOf(spellings);
        former = List.copyOf(former);
    }

    /** As they are kept: five digits, about a metre. */
    private static double degrees(double value) {
        return BigDecimal.valueOf(value).setScale(5, RoundingMode.HALF_UP).doubleValue();
    }

    /** Whether the other says the same, in whatever order its names stand. */
    boolean says(PlaceProfile other) {
        return sorted().equals(other.sorted());
    }

    String mark() {
        return Mark.of(sorted());
    }

    private PlaceProfile sorted() {
        return new PlaceProfile(slug, kind, country, region, latitude, longitude, nameEnglish, nameArabic,
                spellings.stream().sorted().distinct().toList(), former.stream().sorted().distinct().toList());
    }
}
