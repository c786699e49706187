package org.twinhall.conference.advice;

/** What people keep, and what may keep them away. */
public enum Observance {
    RAMADAN(true), EID_AL_FITR(true), EID_AL_ADHA(true), HIJRI_NEW_YEAR(true), MAWLID(true),
    GOOD_FRIDAY, EASTER, ORTHODOX_GOOD_FRIDAY, ORTHODOX_EASTER, CHRISTMAS, ORTHODOX_CHRISTMAS,
    NEW_YEAR, BANK_HOLIDAY, LABOUR_DAY, LAND_DAY, NAKBA_DAY, INDEPENDENCE_DAY, OLIVE_HARVEST;

    private final boolean byMoon;

    Observance() {
        this(false);
    }

    Observance(boolean byMoon) {
        this.byMoon = byMoon;
    }

    /** Whether the sight of the moon decides, so that it may begin a day earlier or later than computed. */
    public boolean isByMoon() {
        return byMoon;
    }
}
