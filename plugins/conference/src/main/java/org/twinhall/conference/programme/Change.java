package org.twinhall.conference.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What is otherwise in a programme than it was.
 *
 * @param session as it is now; as it was, where it is gone
 * @param before  as it was; null where it is new
 * @param room    in which it is, or was where it is gone
 */
public record Change(What what, Session session, Session before, Wording room) {

    /** What happened to a session; the first that fits. */
    public enum What {
        ADDED, DROPPED,
        /** To another time. */
        MOVED,
        /** Into another room. */
        REHOUSED,
        /** Something is said otherwise, or others speak. */
        REWORDED
    }

    /** What became otherwise from one programme to the next, in the order of times; what is gone comes last. */
    static List<Change> between(Programme old, Programme now) {
        var changes = new ArrayList<Change>();
        for (var session : now.sessions()) {
            var before = old.session(session.key()).orElse(null);
            var what = before == null ? What.ADDED : what(old, before, now, session);
            if (what != null) {
                changes.add(new Change(what, session, before, now.room(session)));
            }
        }
        old.sessions().stream().filter(one -> now.session(one.key()).isEmpty())
                .forEach(gone -> changes.add(new Change(What.DROPPED, gone, gone, old.room(gone))));
        return changes;
    }

    private static What what(Programme old, Session before, Programme now, Session session) {
        if (!before.getStarts().equals(session.getStarts()) || !before.getEnds().equals(session.getEnds())) {
            return What.MOVED;
        }
        if (!Objects.equals(before.getRoom(), session.getRoom()) || !old.room(before).equals(now.room(session))) {
            return What.REHOUSED;
        }
        boolean same = before.profile().mark().equals(session.profile().mark())
                && marks(old.speakers(before)).equals(marks(now.speakers(session)));
        return same ? null : What.REWORDED;
    }

    private static List<String> marks(List<Speaker> speakers) {
        return speakers.stream().map(one -> one.profile().mark()).toList();
    }
}
