package org.twinhall.registry.partner;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** To whom one fact is shown. */
@Embeddable
public class Showing {

    @Enumerated(EnumType.STRING)
    private Fact fact;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    protected Showing() {
    }

    Showing(Fact fact, Audience audience) {
        this.fact = fact;
        this.audience = audience;
    }

    Fact getFact() {
        return fact;
    }

    Audience getAudience() {
        return audience;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Showing that && fact == that.fact && audience == that.audience;
    }

    @Override
    public int hashCode() {
        return fact.hashCode();
    }
}
