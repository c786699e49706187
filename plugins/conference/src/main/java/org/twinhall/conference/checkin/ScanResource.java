package org.twinhall.conference.checkin;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.access.Access;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.event.EventService;
import org.twinhall.web.JsonResource;

/** Takes one scan of the check-in page; the same one as often as it is sent, and counts it once. */
public class ScanResource extends JsonResource {

    private static final long serialVersionUID = 1L;

    private final transient CheckInService service;
    private final transient EventService events;
    private final transient EventRights rights;
    private final transient Access access;

    @Inject
    ScanResource(CheckInService service, EventService events, EventRights rights, Access access) {
        this.service = service;
        this.events = events;
        this.rights = rights;
        this.access = access;
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
        var asked = read(servletRequest(attributes));
        if (asked.isEmpty()) {
            return Answer.refuse(400, "");
        }
        var taken = service.take(event.get(), asked.get());
        var told = new HashMap<String, Object>(taken.guest().map(GuestListResource::arrivals).orElse(java.util.Map.of()));
        told.put("verdict", taken.verdict());
        return Answer.ok(told);
    }

    private static Optional<ScanAsked> read(HttpServletRequest request) {
        var scan = text(request, "scan");
        var ticket = text(request, "ticket");
        var guest = text(request, "guest");
        var seats = text(request, "seats");
        var at = text(request, "at");
        boolean sound = scan.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") && seats.matches("(\\d{1,3}(,\\d{1,3}){0,99})?") && at.matches("\\d{1,14}")
                && (guest.isEmpty() ? ticket.matches("[\\w-]{1,64}") : guest.matches("\\d{1,18}"));
        return sound ? Optional.of(new ScanAsked(scan, ticket, guest.isEmpty() ? null : Long.valueOf(guest), numbers(seats),
                Instant.ofEpochMilli(Long.parseLong(at)), !text(request, "here").equals("false"))) : Optional.empty();
    }

    private static Set<Integer> numbers(String seats) {
        return Stream.of(seats.split(",")).filter(one -> !one.isEmpty()).map(Integer::valueOf).collect(Collectors.toSet());
    }

    private static String text(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
