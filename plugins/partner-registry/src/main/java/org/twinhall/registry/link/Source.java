package org.twinhall.registry.link;

import org.twinhall.text.PartialDate;

/**
 * A source as somebody gives it.
 *
 * @param address     where it can be read; empty for a document
 * @param mediaId     the document; null for an address
 * @param quoted      the date that it gives
 * @param saysEnglish what it says; may be empty
 * @param saysArabic  the same in Arabic; may be empty
 */
public record Source(String address, Long mediaId, PartialDate quoted, String saysEnglish, String saysArabic) {

    /** Most characters of what it says. */
    public static final int LONGEST = 600;

    /** Most characters of an address. */
    public static final int LONGEST_ADDRESS = 600;

    public Source {
        if (address.isBlank() == (mediaId == null)) {
            throw new IllegalArgumentException("a source is an address or a document");
        }
    }

    /** A page that gives a date. */
    public static Source page(String address, PartialDate quoted) {
        return new Source(address, null, quoted, "", "");
    }
}
