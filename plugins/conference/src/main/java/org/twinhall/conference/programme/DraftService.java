package org.twinhall.conference.programme;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.account.RefusedException;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.event.Events;
import org.twinhall.persistence.Transactional;

/** Writing the draft of a programme. Each verb first takes hold of the event, so that two who write wait for each other. */
@Singleton
public class DraftService {

    private final ProgrammeService programmes;
    private final Rooms rooms;
    private final Speakers speakers;
    private final Sessions sessions;
    private final Events events;
    private final EventRights rights;

    @Inject
    DraftService(ProgrammeService programmes, Rooms rooms, Speakers speakers, Sessions sessions, Events events, EventRights rights) {
        this.programmes = programmes;
        this.rooms = rooms;
        this.speakers = speakers;
        this.sessions = sessions;
        this.events = events;
        this.rights = rights;
    }

    /** Adds a room behind the others. */
    @Transactional
    public Room addRoom(long eventId, Wording name) {
        managed(eventId);
        return rooms.add(new Room(eventId, listRooms(eventId).size() + 1, name));
    }

    /** Calls a room something else. */
    @Transactional
    public void renameRoom(long eventId, long room, Wording name) {
        managed(eventId);
        own(rooms.find(room).filter(one -> one.getEventId() == eventId && one.key() == room).orElse(null)).rename(name);
    }

    /** Lets a room and the one before it change places. */
    @Transactional
    public void raiseRoom(long eventId, long room) {
        managed(eventId);
        var ordered = new ArrayList<>(listRooms(eventId));
        int at = ordered.stream().map(Room::key).toList().indexOf(room);
        if (at > 0) {
            ordered.add(at - 1, ordered.remove(at));
            ordered.forEach(one -> one.stand(ordered.indexOf(one) + 1));
        }
    }

    /** Removes a room; what is held there is held nowhere. */
    @Transactional
    public void removeRoom(long eventId, long room) {
        managed(eventId);
        listRooms(eventId).stream().filter(one -> one.key() == room).findFirst().ifPresent(one -> {
            sessions.listOf(eventId, Edition.DRAFT).stream().filter(session -> Objects.equals(session.getRoom(), room))
                    .forEach(session -> session.describe(session.profile().with(null, session.getSpeakers())));
            rooms.remove(one);
        });
    }

    /** Adds somebody who speaks. */
    @Transactional
    public Speaker addSpeaker(long eventId, SpeakerProfile profile) {
        managed(eventId);
        return speakers.add(new Speaker(eventId, profile));
    }

    /** Says anew who somebody is; refused when somebody else did meanwhile. */
    @Transactional
    public void describeSpeaker(long eventId, long speaker, SpeakerProfile profile, String mark) {
        managed(eventId);
        var known = own(speakers.lock(speaker).filter(one -> one.getEventId() == eventId && one.key() == speaker).orElse(null));
        requireSame(known.profile().mark(), mark);
        known.describe(profile);
    }

    /** Removes somebody, also from the sessions. */
    @Transactional
    public void removeSpeaker(long eventId, long speaker) {
        managed(eventId);
        speakers.listOf(eventId, Edition.DRAFT).stream().filter(one -> one.key() == speaker).findFirst().ifPresent(one -> {
            sessions.listOf(eventId, Edition.DRAFT).stream().filter(session -> session.getSpeakers().contains(speaker))
                    .forEach(session -> session.describe(session.profile().with(session.getRoom(),
                            session.getSpeakers().stream().filter(key -> key != speaker).collect(Collectors.toSet()))));
            speakers.remove(one);
        });
    }

    /**
     * Adds a session.
     *
     * @param newcomer the name of somebody who speaks there too and was not entered yet; nothing for nobody
     */
    @Transactional
    public Session add(long eventId, SessionProfile profile, Wording newcomer) {
        managed(eventId);
        return sessions.add(new Session(eventId, joined(eventId, profile, newcomer)));
    }

    /** Says anew what a session is; refused when somebody else did meanwhile. */
    @Transactional
    public void describe(long eventId, long session, SessionProfile profile, Wording newcomer, String mark) {
        managed(eventId);
        var known = own(sessions.lock(session).filter(one -> one.getEventId() == eventId && one.key() == session).orElse(null));
        requireSame(known.profile().mark(), mark);
        known.describe(joined(eventId, profile, newcomer));
    }

    private SessionProfile joined(long eventId, SessionProfile profile, Wording newcomer) {
        if (newcomer.isEmpty()) {
            return profile;
        }
        long key = speakers.add(new Speaker(eventId, SpeakerProfile.named(newcomer))).key();
        return profile.with(profile.room(), Stream.concat(profile.speakers().stream(), Stream.of(key)).collect(Collectors.toSet()));
    }

    /** Removes a session. */
    @Transactional
    public void remove(long eventId, long session) {
        managed(eventId);
        sessions.find(session).filter(one -> one.getEventId() == eventId && one.key() == session).ifPresent(sessions::remove);
    }

    /** Lets a session and the one before it in its room on that day change places; the time between both stays as long. */
    @Transactional
    public void raise(long eventId, long session) {
        managed(eventId);
        var later = own(sessions.find(session).filter(one -> one.getEventId() == eventId && one.key() == session).orElse(null));
        var room = programmes.read(eventId, Edition.DRAFT).beside(later);
        int at = room.indexOf(later);
        if (at > 0) {
            swap(room.get(at - 1), later);
        }
    }

    /** Lets a session and the one after it in its room on that day change places. */
    @Transactional
    public void lower(long eventId, long session) {
        managed(eventId);
        var earlier = own(sessions.find(session).filter(one -> one.getEventId() == eventId && one.key() == session).orElse(null));
        var room = programmes.read(eventId, Edition.DRAFT).beside(earlier);
        int at = room.indexOf(earlier);
        if (at < room.size() - 1) {
            swap(earlier, room.get(at + 1));
        }
    }

    /**
     * Puts a session before or behind another one, into its room. On the same day in the same room the others move up, each place keeping
     * the time before it; elsewhere it begins where the other one ends, or ends where that begins, and nothing else moves.
     */
    @Transactional
    public void place(long eventId, long session, long beside, boolean behind) {
        managed(eventId);
        var draft = programmes.read(eventId, Edition.DRAFT);
        var moved = own(draft.session(session).orElse(null));
        var other = own(draft.session(beside).orElse(null));
        var room = draft.beside(other);
        if (room.contains(moved)) {
            reorder(room, moved, other, behind);
        } else {
            var starts = behind ? other.getEnds() : other.getStarts().minus(Duration.between(moved.getStarts(), moved.getEnds()));
            moved.describe(moved.profile().with(other.getRoom(), moved.getSpeakers()).at(starts));
        }
    }

    private static void reorder(List<Session> before, Session moved, Session other, boolean behind) {
        if (moved == other) {
            return;
        }
        var order = new ArrayList<>(before);
        order.remove(moved);
        order.add(order.indexOf(other) + (behind ? 1 : 0), moved);
        var pauses = new ArrayList<Duration>();
        for (int at = 1; at < before.size(); at++) {
            pauses.add(Duration.between(before.get(at - 1).getEnds(), before.get(at).getStarts()));
        }
        var starts = before.getFirst().getStarts();
        for (int at = 0; at < order.size(); at++) {
            var one = order.get(at);
            one.describe(one.profile().at(starts));
            starts = at < pauses.size() ? one.getEnds().plus(pauses.get(at)) : starts;
        }
    }

    private static void swap(Session earlier, Session later) {
        var between = Duration.between(earlier.getEnds(), later.getStarts());
        later.describe(later.profile().at(earlier.getStarts()));
        earlier.describe(earlier.profile().at(later.getEnds().plus(between)));
    }

    private List<Room> listRooms(long eventId) {
        return rooms.listOf(eventId, Edition.DRAFT);
    }

    private static <T> T own(T part) {
        if (part == null) {
            throw new RefusedException("refused.changedMeanwhile");
        }
        return part;
    }

    private static void requireSame(String mark, String known) {
        if (!mark.equals(known)) {
            throw new RefusedException("refused.changedMeanwhile");
        }
    }

    private Event managed(long eventId) {
        var event = events.lock(eventId).orElseThrow();
        rights.requireManager(event);
        return event;
    }
}
