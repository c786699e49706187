package org.twinhall.place;

/** What a place is; the bundle key of its name is {@code place.kind.<NAME>}. */
public enum PlaceKind {
    CITY, TOWN, VILLAGE, REFUGEE_CAMP, BOROUGH, DISTRICT, REGION, ISLAND, COUNTRY
}
