package org.twinhall.content.wordpress;

/** A file cannot be brought in at all; nothing of it was. */
public class ImportRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String detail;

    ImportRefusedException(String key, String detail) {
        super(key + (detail.isEmpty() ? "" : ": " + detail));
        this.key = key;
        this.detail = detail;
    }

    /** Bundle key of the sentence that says why. */
    public String key() {
        return key;
    }

    /** What the sentence is about; may be empty. */
    public String detail() {
        return detail;
    }
}
