package org.twinhall.registry.claim;

import java.io.Serializable;

/**
 * What somebody says who would like to look after a record.
 *
 * @param office what the person is at the partner
 * @param proof  how an organiser can make sure of it
 */
public record Asking(String name, String email, String office, String proof) implements Serializable {

    /** Most characters of an office. */
    public static final int LONGEST_OFFICE = 200;

    /** Most characters of a proof, and of a reason. */
    public static final int LONGEST = 2000;
}
