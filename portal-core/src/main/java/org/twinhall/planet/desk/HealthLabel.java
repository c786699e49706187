package org.twinhall.planet.desk;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.twinhall.planet.PlanetFeed;
import org.twinhall.planet.Showing;
import org.twinhall.text.Plural;
import org.twinhall.web.PortalSession;

/** How a feed is, in a sentence: read 12 minutes ago, 10 items. */
final class HealthLabel extends Label {

    private static final long serialVersionUID = 1L;

    @Inject
    private Clock clock;

    private final transient PlanetFeed feed;

    HealthLabel(String id, PlanetFeed feed) {
        super(id);
        this.feed = feed;
        setDefaultModel((IModel<String>) this::sentence);
    }

    private String sentence() {
        if (feed.getAddress().isEmpty()) {
            return getString("feed.health.none");
        }
        if (feed.getShowing() == Showing.OFF) {
            return getString("feed.health.off");
        }
        if (feed.getReadAt() == null) {
            return getString("feed.health.never");
        }
        var when = ago(Duration.between(feed.getReadAt(), clock.instant()));
        return feed.getTrouble() == null
                ? getString("feed.health.well").replace("${when}", when).replace("${items}", number("feed.items", feed.getItems()))
                : getString("feed.health.trouble").replace("${when}", when).replace("${why}", getString("feed.trouble." + feed.getTrouble()));
    }

    private String ago(Duration time) {
        if (time.toMinutes() < 1) {
            return getString("feed.ago.now");
        }
        return time.toHours() < 1 ? number("feed.ago.minutes", time.toMinutes())
                : time.toDays() < 1 ? number("feed.ago.hours", time.toHours()) : number("feed.ago.days", time.toDays());
    }

    private String number(String key, long number) {
        var plural = number == 0 ? Plural.ZERO : Plural.of(number, PortalSession.get().language());
        return getString(key + "." + plural.key()).replace("${number}", Long.toString(number));
    }
}
