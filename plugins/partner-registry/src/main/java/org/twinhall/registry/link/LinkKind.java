package org.twinhall.registry.link;

import org.twinhall.registry.partner.PartnerKind;

/** What kind of friendship a link is; the bundle key of its name is {@code link.kind.<NAME>}. */
public enum LinkKind {
    TOWN, STUDENTS, SCHOOL, FAITH, YOUTH, CENTRE, UNION, CULTURE, COUNTRY, OTHER;

    /** The kind that goes with a partner unless somebody knows better. */
    public static LinkKind of(PartnerKind partner) {
        return switch (partner) {
            case COUNTRY -> COUNTRY;
            case UNIVERSITY -> STUDENTS;
            case SCHOOL -> SCHOOL;
            case CHURCH, MOSQUE -> FAITH;
            case SCOUTS, YOUTH_CENTRE -> YOUTH;
            case WOMENS_CENTRE, COMMUNITY_CENTRE, HEALTH_CENTRE, DISABLED_PEOPLE -> CENTRE;
            case TRADE_UNION, COOPERATIVE -> UNION;
            case ARTS_GROUP -> CULTURE;
            case OTHER -> OTHER;
            default -> TOWN;
        };
    }
}
