package org.twinhall.conference.programme;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.event.EventState;

/** Reads the programmes of events: drafts for those who manage the event, what is published for everybody. */
@Singleton
public class ProgrammeService {

    private final Rooms rooms;
    private final Speakers speakers;
    private final Sessions sessions;
    private final Publications publications;
    private final EventRights rights;

    @Inject
    ProgrammeService(Rooms rooms, Speakers speakers, Sessions sessions, Publications publications, EventRights rights) {
        this.rooms = rooms;
        this.speakers = speakers;
        this.sessions = sessions;
        this.publications = publications;
        this.rights = rights;
    }

    /** What the organisers write. */
    public Programme draft(Event event) {
        rights.requireManager(event);
        return read(event.getId(), Edition.DRAFT);
    }

    /** What readers see; empty where nothing is public. */
    public Optional<Programme> findPublished(Event event) {
        return findPublication(event).map(published -> read(event.getId(), Edition.PUBLISHED));
    }

    /** Since when it is public, and the how manieth it is; empty where nothing is public. */
    public Optional<Publication> findPublication(Event event) {
        return event.getState() == EventState.DRAFT ? Optional.empty() : publications.find(event.getId()).filter(Publication::isShown);
    }

    /** What readers would find otherwise if the draft were published now; all of it where nothing is public. */
    public List<Change> changes(Event event) {
        return Change.between(findPublished(event).orElse(Programme.NONE), draft(event));
    }

    Programme read(long eventId, Edition edition) {
        return new Programme(rooms.listOf(eventId, edition), speakers.listOf(eventId, edition), sessions.listOf(eventId, edition));
    }
}
