package org.twinhall.planet;

/** What became of an item. */
public enum ItemState {
    /** It waits for somebody to look at it. */
    HELD,
    SHOWN,
    /** Somebody decided against it; it stays hidden, however often it is read. */
    HIDDEN
}
