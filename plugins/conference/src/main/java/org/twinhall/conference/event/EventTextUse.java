package org.twinhall.conference.event;

import jakarta.inject.Inject;
import org.twinhall.media.MediaUse;
import org.twinhall.media.Readers;

/** Who reads the text of an event may see its pictures; drafts open nothing. */
public class EventTextUse implements MediaUse {

    private final Events events;

    @Inject
    EventTextUse(Events events) {
        this.events = events;
    }

    @Override
    public Readers readersOf(long mediaId) {
        return events.isShown(mediaId) ? Readers.EVERYBODY : Readers.OWNERS;
    }

    @Override
    public boolean isUsed(long mediaId) {
        return events.isInText(mediaId);
    }
}
