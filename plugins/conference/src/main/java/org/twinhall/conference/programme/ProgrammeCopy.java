package org.twinhall.conference.programme;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.twinhall.conference.event.Event;
import org.twinhall.persistence.Transactional;

/** Takes the draft of a programme along into a new event. */
@Singleton
public class ProgrammeCopy {

    private final ProgrammeService programmes;
    private final DraftService drafts;

    @Inject
    ProgrammeCopy(ProgrammeService programmes, DraftService drafts) {
        this.programmes = programmes;
        this.drafts = drafts;
    }

    /** Copies rooms, speakers and sessions; the days move along with the first day of the event, the hours stay. */
    @Transactional
    public void copy(Event old, Event made) {
        var draft = programmes.draft(old);
        long days = ChronoUnit.DAYS.between(old.getStarts().toLocalDate(), made.getStarts().toLocalDate());
        Map<Long, Long> rooms = new HashMap<>();
        draft.rooms().forEach(room -> rooms.put(room.key(), drafts.addRoom(made.getId(), room.name()).key()));
        Map<Long, Long> speakers = new HashMap<>();
        draft.speakers().forEach(one -> speakers.put(one.key(), drafts.addSpeaker(made.getId(), one.profile()).key()));
        draft.sessions().stream().map(Session::profile).forEach(was -> drafts.add(made.getId(), was.at(was.starts().plusDays(days))
                .with(was.room() == null ? null : rooms.get(was.room()), was.speakers().stream().map(speakers::get).collect(Collectors.toSet())), Wording.NONE));
    }
}
