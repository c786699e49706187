package org.twinhall.conference.series;

import org.twinhall.conference.calendar.SeriesCalendarResource;
import org.twinhall.plugin.Feature;

/** Events that repeat. */
public final class SeriesFeature extends Feature {

    @Override
    protected void configure() {
        entities(Series.class, SeriesDate.class);
        page("/events/series/${series}", SeriesPage.class);
        resource("/${language}/events/series/${series}/calendar.ics", SeriesCalendarResource.class);
        demo(SeriesDemo.class);
    }
}
