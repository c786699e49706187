package org.twinhall.content;

import org.twinhall.access.AccessDeniedException;

/** Somebody put the entry into the trash: it must be taken out before anything else is done with it. */
public class TrashedException extends AccessDeniedException {

    private static final long serialVersionUID = 1L;

    TrashedException(long entryId) {
        super("entry " + entryId + ", which lies in the trash");
    }
}
