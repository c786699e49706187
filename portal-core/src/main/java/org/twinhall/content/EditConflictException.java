package org.twinhall.content;

/** Somebody else saved the translation meanwhile; nothing was overwritten. */
public class EditConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Revision theirs;

    EditConflictException(Revision theirs) {
        super("saved meanwhile as revision " + theirs.getNumber());
        this.theirs = theirs;
    }

    /** What they saved. */
    public Revision theirs() {
        return theirs;
    }
}
