package org.twinhall.planet;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import org.twinhall.group.Groups;
import org.twinhall.planet.fetch.Fetched;
import org.twinhall.plugin.DemoData;

/** The demo's sites of groups: two feeds that come with the portal and are read as if they had been fetched. */
public class PlanetDemo implements DemoData {

    private final PlanetService service;
    private final Intake intake;
    private final PlanetItems items;
    private final Groups groups;
    private final Clock clock;

    @Inject
    PlanetDemo(PlanetService service, Intake intake, PlanetItems items, Groups groups, Clock clock) {
        this.service = service;
        this.intake = intake;
        this.items = items;
        this.groups = groups;
        this.clock = clock;
    }

    @Override
    public void add() {
        read("dundee-nablus", Showing.AT_ONCE);
        long reviewed = read("hanwell-sabastiya", Showing.REVIEWED);
        // The newest waits; somebody has looked at the others.
        items.listOf(reviewed).stream().skip(1).forEach(item -> service.show(item.getId()));
    }

    private long read(String slug, Showing showing) {
        long group = groups.findBySlug(slug).orElseThrow().getId();
        var address = "https://" + slug + ".example.org/feed.atom";
        service.settle(group, address, showing);
        var fetched = new Fetched(URI.create(address), bytes(slug), "application/atom+xml", "", "");
        intake.claim(group, true).ifPresent(reading ->
                intake.take(reading, fetched, FeedText.read(fetched, clock.instant(), intake.kept())));
        return group;
    }

    private static byte[] bytes(String slug) {
        try (var file = Objects.requireNonNull(PlanetDemo.class.getResourceAsStream("/seed/planet/" + slug + ".atom.xml"), slug)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
