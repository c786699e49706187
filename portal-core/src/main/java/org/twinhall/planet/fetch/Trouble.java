package org.twinhall.planet.fetch;

/** Why something cannot be read from another site. */
public enum Trouble {
    /** No http or https address, or one with a password or an unusual port. */
    NO_ADDRESS(true),
    /** It leads into a private network. */
    INSIDE(true),
    NO_HOST(false),
    NO_CONNECTION(false),
    /** The certificate does not fit. */
    UNSAFE(false),
    SLOW(false),
    TOO_BIG(true),
    /** It leads elsewhere again and again. */
    NO_END(true),
    MISSING(true),
    FORBIDDEN(true),
    /** The site says that it will never come back. */
    GONE(true),
    /** The site asks to come again later. */
    BUSY(false),
    FAILING(false),
    /** There is something, but no feed. */
    NO_FEED(true),
    /** A feed that cannot be understood, or that holds what feeds may not. */
    BROKEN(true);

    private final boolean lasting;

    Trouble(boolean lasting) {
        this.lasting = lasting;
    }

    /** Whether waiting does not mend it. */
    public boolean isLasting() {
        return lasting;
    }
}
