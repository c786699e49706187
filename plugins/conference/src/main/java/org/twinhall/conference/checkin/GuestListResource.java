package org.twinhall.conference.checkin;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.twinhall.access.Access;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.event.EventService;
import org.twinhall.group.Group;
import org.twinhall.group.Groups;
import org.twinhall.web.JsonResource;
import org.twinhall.web.PortalSession;

/** What the check-in page keeps on a telephone: names, groups, digests of tickets and who is in; nothing else of anybody. */
public class GuestListResource extends JsonResource {

    private static final long serialVersionUID = 1L;
    /** For so long after the end a telephone may keep the list. */
    private static final Duration KEPT = Duration.ofHours(24);

    private final transient CheckInService service;
    private final transient EventService events;
    private final transient EventRights rights;
    private final transient Groups groups;
    private final transient Access access;
    private final transient Clock clock;

    @Inject
    GuestListResource(CheckInService service, EventService events, EventRights rights, Groups groups, Access access, Clock clock) {
        this.service = service;
        this.events = events;
        this.rights = rights;
        this.groups = groups;
        this.access = access;
        this.clock = clock;
    }

    @Override
    protected boolean knows(String method) {
        return method.equals("GET");
    }

    @Override
    protected Answer answer(Attributes attributes) {
        if (!access.identity().isSignedIn()) {
            return Answer.refuse(401, "");
        }
        var event = events.findForDesk(attributes.getParameters().get("event").toString(""));
        if (event.isEmpty() || !rights.mayCheckIn(event.get())) {
            return Answer.refuse(event.isEmpty() ? 404 : 403, "");
        }
        var language = PortalSession.get().language();
        var guests = service.list(event.get());
        var named = groups.find(guests.stream().map(Guest::groupId).filter(Objects::nonNull).distinct().toList()).values().stream()
                .collect(Collectors.toMap(Group::getId, group -> group.name(language)));
        return Answer.ok(Map.of("made", clock.instant(), "until", event.get().getEndsAt().plus(KEPT),
                "guests", guests.stream().map(guest -> told(guest, named.getOrDefault(guest.groupId() == null ? 0 : guest.groupId(), ""))).toList()));
    }

    private static Map<String, Object> told(Guest guest, String group) {
        var told = new LinkedHashMap<>(arrivals(guest));
        told.put("ticket", guest.ticket());
        told.put("names", guest.names());
        told.put("group", group);
        return told;
    }

    /** Who of them is in, and since when. */
    static Map<String, Object> arrivals(Guest guest) {
        return Map.of("id", guest.signUpId(), "in", guest.arrivals());
    }
}
