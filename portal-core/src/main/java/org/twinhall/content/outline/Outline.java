package org.twinhall.content.outline;

/** What texts of some kinds usually say: their headings, with a question below each; in the bundles as simple markup. */
public enum Outline {
    VISIT_REPORT, ANNUAL_REPORT, APPEAL, MINUTES;

    /** Bundle key of its name. */
    String nameKey() {
        return "outline." + name();
    }

    /** Bundle key of its text. */
    String textKey() {
        return "outline." + name() + ".text";
    }
}
