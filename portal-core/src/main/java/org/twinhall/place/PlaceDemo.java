package org.twinhall.place;

import jakarta.inject.Inject;
import org.twinhall.plugin.DemoData;

/** The demo knows every place of the gazetteer. */
public class PlaceDemo implements DemoData {

    private final PlaceService places;
    private final Gazetteer gazetteer;

    @Inject
    PlaceDemo(PlaceService places, Gazetteer gazetteer) {
        this.places = places;
        this.gazetteer = gazetteer;
    }

    @Override
    public void add() {
        places.enterMissing(gazetteer.read());
    }
}
