package org.twinhall.registry.partner;

/** What a partner is: a community or an institution; the bundle key of its name is {@code partner.kind.<NAME>}. */
public enum PartnerKind {
    CITY, TOWN, VILLAGE, REFUGEE_CAMP, JOINT_COUNCIL, GOVERNORATE, COUNTRY,
    UNIVERSITY, SCHOOL, CHURCH, MOSQUE, SCOUTS, WOMENS_CENTRE, YOUTH_CENTRE, COMMUNITY_CENTRE, HEALTH_CENTRE, TRADE_UNION, ARTS_GROUP,
    COOPERATIVE, DISABLED_PEOPLE, OTHER;

    /** Whether it is a place's people as a whole, and not one institution among them. */
    public boolean isCommunity() {
        return compareTo(COUNTRY) <= 0;
    }
}
