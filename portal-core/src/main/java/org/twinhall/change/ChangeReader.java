package org.twinhall.change;

import java.util.List;

/** Something that is kept in step with the change log, at a pace of its own. */
public interface ChangeReader {

    /** A short name for the log and the health page. */
    String name();

    /** The number of the last line taken in for good. */
    long position();

    /** Whether it keeps what was made with the help of other readers, and so must come after them. */
    default boolean keepsWorkOfOthers() {
        return false;
    }

    /** How often what it knows was replaced as a whole, aside from the log. */
    default long replacements() {
        return 0;
    }

    /** Forgets what is kept of others' work: one of them knows something else all at once. */
    default void forget() {
    }

    /** Waits until work that was begun in the background is done. */
    default void settle() {
    }

    /** Takes lines in, in order; called by one thread, inside a unit of work. Taking the same line twice must be harmless. */
    void read(List<Change> changes);
}
