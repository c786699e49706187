package org.twinhall.planet;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.twinhall.planet.fetch.Fetched;
import org.twinhall.testing.RunningPortal;

/** Feeds that were read, without a network. */
public final class Given {

    private Given() {
    }

    /** A group on whose own site that was published, a day apart, the first the newest; read in the present transaction. */
    public static void published(RunningPortal portal, long group, List<String> titles) {
        var address = "https://group-" + group + ".example.org/feed.atom";
        var xml = new StringBuilder("<feed xmlns='http://www.w3.org/2005/Atom'><title>Ours</title><id>urn:x</id><updated>2026-01-01T00:00:00Z</updated>");
        var day = Instant.parse("2026-03-01T10:00:00Z");
        for (var title : titles) {
            xml.append("<entry><id>urn:").append(title).append("</id><title>").append(title).append("</title><link href='/").append(title.replace(' ', '-'))
                    .append("'/><updated>").append(day).append("</updated><summary>Words of ").append(title).append("</summary></entry>");
            day = day.minusSeconds(86_400);
        }
        var fetched = new Fetched(URI.create(address), xml.append("</feed>").toString().getBytes(StandardCharsets.UTF_8), "application/atom+xml", "", "");
        var intake = portal.get(Intake.class);
        portal.get(PlanetService.class).settle(group, address, Showing.AT_ONCE);
        intake.claim(group, true).ifPresent(reading -> intake.take(reading, fetched, FeedText.read(fetched, Instant.now(), intake.kept())));
    }
}
