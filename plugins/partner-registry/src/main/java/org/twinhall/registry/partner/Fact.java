package org.twinhall.registry.partner;

/** What a record says of a partner besides its names, kind and place; the bundle key of its name is {@code partner.<NAME>}. */
public enum Fact {
    ABOUT(Audience.MEMBERS), SITE(Audience.MEMBERS), LANGUAGES(Audience.MEMBERS), PEOPLE(Audience.MEMBERS), THEMES(Audience.MEMBERS),
    FACILITIES(Audience.MEMBERS), CONFIRMED(Audience.EVERYBODY), KEEPER(Audience.NOBODY);

    private final Audience shy;

    Fact(Audience shy) {
        this.shy = shy;
    }

    /** To whom it is shown until somebody says otherwise. */
    public Audience shy() {
        return shy;
    }
}
