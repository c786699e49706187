package org.twinhall.conference.programme;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import org.twinhall.account.DemoAccounts;
import org.twinhall.conference.GivenEvents;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventKind;
import org.twinhall.conference.event.EventProfile;
import org.twinhall.conference.event.EventService;
import org.twinhall.conference.event.EventWords;
import org.twinhall.text.Language;

/** What a test of programmes needs besides events: sessions of a draft, by the organiser of the demo. */
public record GivenProgrammes(GivenEvents given) {

    /** A session that begins so many minutes after the event and lasts half an hour. */
    public Session session(Event event, String title, int after, Integer capacity) {
        return session(event, title, after, capacity, null, Set.of());
    }

    public Session session(Event event, String title, int after, Integer capacity, Long room, Set<Long> speakers) {
        var starts = event.getStarts().plusMinutes(after);
        return given.as(DemoAccounts.ORGANISER, () -> service().add(event.getId(), new SessionProfile(capacity == null ? SessionKind.TALK : SessionKind.WORKSHOP,
                new Wording(title, title + " بالعربية"), Wording.NONE, Wording.NONE, starts, starts.plusMinutes(30), room, speakers, capacity), Wording.NONE));
    }

    public Room room(Event event, String name) {
        return given.as(DemoAccounts.ORGANISER, () -> service().addRoom(event.getId(), new Wording(name, "")));
    }

    public void describe(Event event, Session session, SessionProfile profile) {
        given.as(DemoAccounts.ORGANISER, () -> {
            service().describe(event.getId(), session.key(), profile, Wording.NONE, session.profile().mark());
            return null;
        });
    }

    public void remove(Event event, Session session) {
        given.as(DemoAccounts.ORGANISER, () -> {
            service().remove(event.getId(), session.key());
            return null;
        });
    }

    public void publish(Event event, boolean tell) {
        given.as(DemoAccounts.ORGANISER, () -> {
            given.portal().get(PublishService.class).publish(event.getId(), given.portal().get(ProgrammeService.class).draft(found(event)).mark(), tell);
            return null;
        });
    }

    /** Says at which time an event is, on its own clock. */
    public void move(Event event, String zone, LocalDateTime starts, LocalDateTime ends) {
        given.portal(() -> {
            var found = found(event);
            given.portal().get(EventService.class).describe(event.getId(), new EventProfile(EventKind.MEETING, Map.of(Language.ENGLISH, new EventWords(Language.ENGLISH,
                    found.title(Language.ENGLISH), "", "", "", "", "")), java.time.ZoneId.of(zone), starts, ends, null, false, "", null, 60), found.profile().mark());
            return null;
        });
    }

    public Event reread(Event event) {
        return given.portal(() -> found(event));
    }

    private Event found(Event event) {
        return given.portal().get(EventService.class).findForDesk(event.getSlug()).orElseThrow();
    }

    private DraftService service() {
        return given.portal().get(DraftService.class);
    }
}
