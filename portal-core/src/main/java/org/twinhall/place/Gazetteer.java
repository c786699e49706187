package org.twinhall.place;

import jakarta.inject.Inject;
import java.util.List;
import org.twinhall.text.Seed;

/** The places that come with the portal: {@code seed/places.csv}. */
public class Gazetteer {

    @Inject
    Gazetteer() {
    }

    /** Reads them all. */
    public List<PlaceProfile> read() {
        return Seed.rows("places.csv").stream().map(PlaceTable::profile).toList();
    }
}
