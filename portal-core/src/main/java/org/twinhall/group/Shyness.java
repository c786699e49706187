package org.twinhall.group;

import java.util.Set;

/** An extension point: who knows of places that asked not to be named as anybody's friend. */
public interface Shyness {

    /** The ids of those places, as it is now. */
    Set<Long> placeIds();
}
