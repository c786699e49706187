package org.twinhall.registry.partner;

/** What a partner has that visitors and friends ask for; the bundle key of its name is {@code partner.facility.<NAME>}. */
public enum Facility {
    GUEST_ROOMS, HALL, SCHOOLS, UNIVERSITY, LIBRARY, CLINIC, HOSPITAL, MUSEUM, THEATRE, SPORTS_GROUND, YOUTH_CLUB, MARKET, INTERNET
}
