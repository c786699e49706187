package org.twinhall.place.desk;

import jakarta.inject.Inject;
import org.twinhall.place.PlaceService;
import org.twinhall.place.PlaceTable;
import org.twinhall.web.DownloadResource;

/** The whole gazetteer as a table in CSV. */
public class PlaceTableResource extends DownloadResource {

    private static final long serialVersionUID = 1L;

    private final transient PlaceService places;

    @Inject
    PlaceTableResource(PlaceService places) {
        this.places = places;
    }

    @Override
    protected Download download(Attributes attributes) {
        return new Download("text/csv; charset=utf-8", "places.csv", PlaceTable.write(places.listAll()));
    }
}
