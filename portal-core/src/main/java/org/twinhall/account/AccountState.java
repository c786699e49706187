package org.twinhall.account;

/** Where an account stands. */
public enum AccountState {
    /** Registered, the address not confirmed yet; vanishes when nobody confirms it. */
    UNCONFIRMED,
    /** Invited, not accepted yet. */
    INVITED,
    /** May sign in. */
    ACTIVE,
    /** Kept out by an administrator. */
    SUSPENDED,
    /** Deleted by its person: nothing but the number is left. */
    CLOSED
}
