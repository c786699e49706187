package org.twinhall.conference.programme;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Sessions of one day that are held at the same time, in the order of their rooms.
 */
public record Slot(List<Session> sessions) {

    public Slot {
        sessions = List.copyOf(sessions);
    }

    /** The slots of a day, from sessions in the order of their times. */
    static List<Slot> of(List<Session> sessions, List<Long> rooms) {
        var slots = new ArrayList<Slot>();
        var open = new ArrayList<Session>();
        LocalDateTime until = null;
        for (var session : sessions) {
            if (until != null && !session.getStarts().isBefore(until)) {
                slots.add(inRooms(open, rooms));
                open.clear();
                until = null;
            }
            open.add(session);
            until = until == null || session.getEnds().isAfter(until) ? session.getEnds() : until;
        }
        if (!open.isEmpty()) {
            slots.add(inRooms(open, rooms));
        }
        return slots;
    }

    private static Slot inRooms(List<Session> sessions, List<Long> rooms) {
        return new Slot(sessions.stream()
                .sorted(Comparator.comparing((Session one) -> one.getRoom() == null ? rooms.size() : rooms.indexOf(one.getRoom()))).toList());
    }

    public LocalDateTime starts() {
        return sessions.stream().map(Session::getStarts).min(LocalDateTime::compareTo).orElseThrow();
    }

    public LocalDateTime ends() {
        return sessions.stream().map(Session::getEnds).max(LocalDateTime::compareTo).orElseThrow();
    }

    /** Whether a session has the times of the whole slot. */
    public boolean isFilledBy(Session session) {
        return session.getStarts().equals(starts()) && session.getEnds().equals(ends());
    }
}
