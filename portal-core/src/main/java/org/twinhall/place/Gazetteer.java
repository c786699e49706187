package org.twinhall.place;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;
import org.twinhall.text.Seed;

/** The places that come with the portal: {@code seed/places.csv}. */
public class Gazetteer {

    @Inject
    Gazetteer() {
    }

    /** Reads them all. */
    public List<PlaceProfile> read() {
        return Seed.rows("places.csv").stream().map(Gazetteer::profile).toList();
    }

    private static PlaceProfile profile(CSVRecord row) {
        return new PlaceProfile(row.get("slug"), PlaceKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                row.get("country"), row.get("region"), Double.parseDouble(row.get("latitude")),
                Double.parseDouble(row.get("longitude")), row.get("name_en"), row.get("name_ar"),
                Seed.list(row.get("spellings")), Seed.list(row.get("former")));
    }
}
