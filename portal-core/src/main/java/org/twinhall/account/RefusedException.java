package org.twinhall.account;

/** Something cannot be done as asked; says why to the person who asked. */
public class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;

    /** Refuses for the reason under a bundle key. */
    public RefusedException(String key) {
        super(key, null, false, false);
        this.key = key;
    }

    /** Bundle key of the reason. */
    public String key() {
        return key;
    }
}
