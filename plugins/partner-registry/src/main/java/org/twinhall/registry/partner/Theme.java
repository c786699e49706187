package org.twinhall.registry.partner;

/** What a partner would like to do with friends; the bundle key of its name is {@code partner.theme.<NAME>}. */
public enum Theme {
    EDUCATION, YOUTH, WOMEN, CULTURE, HERITAGE, SPORT, HEALTH, WATER, WASTE, ENERGY, FARMING, TRADE, PARTICIPATION, CIVIL_DEFENCE, FAITH
}
