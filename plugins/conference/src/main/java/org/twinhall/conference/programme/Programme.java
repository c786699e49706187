package org.twinhall.conference.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.twinhall.conference.event.Event;
import org.twinhall.text.Mark;

/**
 * A whole programme, as the draft or as readers see it.
 *
 * @param rooms    in their order
 * @param speakers in the order in which they were entered
 * @param sessions in the order of their times
 */
public record Programme(List<Room> rooms, List<Speaker> speakers, List<Session> sessions) {

    /** Nothing yet. */
    public static final Programme NONE = new Programme(List.of(), List.of(), List.of());

    /** The days with what is held at the same time on each. */
    public Map<LocalDate, List<Slot>> days() {
        var keys = rooms.stream().map(Room::key).toList();
        var days = new LinkedHashMap<LocalDate, List<Slot>>();
        sessions.stream().collect(Collectors.groupingBy(Session::day, TreeMap::new, Collectors.toList()))
                .forEach((day, held) -> days.put(day, Slot.of(held, keys)));
        return days;
    }

    /** The session of that key. */
    public Optional<Session> session(long key) {
        return sessions.stream().filter(one -> one.key() == key).findFirst();
    }

    /** What the room of a session is called; nothing where it has none. */
    public Wording room(Session session) {
        return rooms.stream().filter(room -> session.getRoom() != null && room.key() == session.getRoom()).findFirst().map(Room::name).orElse(Wording.NONE);
    }

    /** What is held on the day of a session in its room, and that session too. */
    public List<Session> beside(Session session) {
        return sessions.stream().filter(one -> one.day().equals(session.day()) && Objects.equals(one.getRoom(), session.getRoom())).toList();
    }

    /** Who speaks in a session. */
    public List<Speaker> speakers(Session session) {
        return speakers.stream().filter(one -> session.getSpeakers().contains(one.key())).toList();
    }

    /** Those who speak anywhere. */
    public List<Speaker> heard() {
        return speakers.stream().filter(one -> sessions.stream().anyMatch(session -> session.getSpeakers().contains(one.key()))).toList();
    }

    /** The sessions whose places are counted. */
    public List<Session> choosable() {
        return sessions.stream().filter(one -> one.getCapacity() != null).toList();
    }

    /** What cannot well be about the time of a session. */
    public List<Clash> clashes(Session session, Event event) {
        var clashes = new ArrayList<Clash>();
        if (session.day().isBefore(event.getStarts().toLocalDate()) || session.getEnds().toLocalDate().isAfter(event.getEnds().toLocalDate())) {
            clashes.add(new Clash(Clash.Reason.DAY, null, null));
        }
        sessions.stream().filter(other -> other.key() != session.key() && other.overlaps(session)).forEach(other -> {
            if (session.getRoom() != null && session.getRoom().equals(other.getRoom())) {
                clashes.add(new Clash(Clash.Reason.ROOM, other, null));
            }
            speakers(session).stream().filter(one -> other.getSpeakers().contains(one.key()))
                    .forEach(one -> clashes.add(new Clash(Clash.Reason.SPEAKER, other, one)));
        });
        return clashes;
    }

    /** Another one whenever a reader would read something else. */
    public String mark() {
        return Mark.of(rooms.stream().map(room -> room.key() + room.name().toString()).toList(),
                heard().stream().map(one -> one.key() + one.profile().mark()).toList(), sessions.stream().map(one -> one.key() + one.profile().mark()).toList());
    }
}
