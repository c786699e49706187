package org.twinhall.media;

/** Says where a file is shown, and so who may see it; contributed by every feature that shows files. */
public interface MediaUse {

    /** The widest circle to whom the feature shows the file now; {@link Readers#OWNERS} when it does not show it. */
    Readers readersOf(long mediaId);

    /** Whether the feature needs the file, even where nobody but its owners sees it yet, or where it was shown once. */
    boolean isUsed(long mediaId);

    /** Whether the file stands in something that the current person writes, although the file is another group's. */
    default boolean isWorkedOn(long mediaId) {
        return false;
    }
}
