package org.twinhall.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.twinhall.access.Access;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;

/** Times by the clock of the person at work; visitors read them by the portal's. */
@Singleton
public class OwnTime {

    private static final List<String> FIRST = List.of("Europe/London", "Asia/Hebron", "Asia/Gaza", "Asia/Jerusalem");

    private final Access access;
    private final Texts texts;

    @Inject
    OwnTime(Access access, Texts texts) {
        this.access = access;
        this.texts = texts;
    }

    /** A moment in words. */
    public String moment(Instant moment) {
        return Dates.moment(moment, PortalSession.get().language(), zone());
    }

    /** What the person's clock shows at a moment; null for none. */
    public LocalDateTime local(Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, zone());
    }

    /** The moment at which the person's clock shows a time; one that a change of the clocks leaves out is that much later. Null for none. */
    public Instant instant(LocalDateTime time) {
        return time == null ? null : time.atZone(zone()).toInstant();
    }

    /** What the person's clock is called. */
    public String zoneName(Language language) {
        return zoneName(zone(), language);
    }

    /** What a clock is called: by its town where the portal has words for it, else as it is registered. */
    public String zoneName(ZoneId zone, Language language) {
        var key = "zone." + zone.getId().replace('/', '.');
        return texts.has(OwnTime.class, key, language.locale()) ? texts.get(OwnTime.class, key, language.locale()) : zone.getId().replace('_', ' ');
    }

    /** The clocks that people may live by: those of the network's two countries first. */
    public static List<ZoneId> listZones() {
        var others = ZoneId.getAvailableZoneIds().stream().filter(id -> id.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/\\w+"))
                .filter(id -> !FIRST.contains(id)).sorted();
        return Stream.concat(FIRST.stream(), others).map(ZoneId::of).toList();
    }

    private ZoneId zone() {
        return access.identity().zone();
    }
}
