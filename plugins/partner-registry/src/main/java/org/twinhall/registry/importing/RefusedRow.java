package org.twinhall.registry.importing;

/** A line that cannot be brought in; says why by a bundle key. */
final class RefusedRow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String about;

    RefusedRow(String key, String about) {
        super(key, null, false, false);
        this.about = about;
    }

    String about() {
        return about;
    }
}
