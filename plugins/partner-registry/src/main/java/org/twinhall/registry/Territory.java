package org.twinhall.registry;

import java.util.Set;
import java.util.stream.Stream;
import org.twinhall.place.Place;
import org.twinhall.place.PlaceKind;

/** The part of the country in which a partner is; the bundle key of its name is {@code territory.<NAME>}. */
public enum Territory {
    WEST_BANK, EAST_JERUSALEM, GAZA, WHOLE_COUNTRY, ELSEWHERE;

    private static final Set<String> GAZA_REGIONS = Set.of("Gaza", "North Gaza", "Deir al-Balah", "Khan Yunis", "Rafah");

    /**
     * Where within the Jerusalem governorate the city ends, in degrees: the towns beyond, such as Abu Dis and Al-Eizariya, count
     * as the West Bank, Silwan, Shu'fat and Qalandia camp as the city.
     */
    private static final double EASTERN_EDGE = 35.256;

    /** Of a place. */
    public static Territory of(Place place) {
        return of(place.getCountry(), place.getKind(), place.getRegion(), place.getLongitude());
    }

    /** Of what is known of a place. */
    static Territory of(String country, PlaceKind kind, String region, double longitude) {
        if (!country.equals("PS")) {
            return ELSEWHERE;
        }
        if (kind == PlaceKind.COUNTRY) {
            return WHOLE_COUNTRY;
        }
        if (GAZA_REGIONS.contains(region)) {
            return GAZA;
        }
        return region.equals("Jerusalem") && longitude < EASTERN_EDGE ? EAST_JERUSALEM : WEST_BANK;
    }

    /** Those in which a Palestinian partner can be. */
    static Stream<Territory> ofPalestine() {
        return Stream.of(values()).filter(territory -> territory != ELSEWHERE);
    }
}
