package org.twinhall.content.notice;

import jakarta.inject.Inject;
import org.twinhall.content.EntryPublished;
import org.twinhall.event.EventListener;

/** Tells those who wrote a text that readers see it. */
public class OnPublished implements EventListener<EntryPublished> {

    private final Colleagues colleagues;
    private final Notices notices;

    @Inject
    OnPublished(Colleagues colleagues, Notices notices) {
        this.colleagues = colleagues;
        this.notices = notices;
    }

    @Override
    public void on(EntryPublished event) {
        notices.tell(colleagues.writersOf(event.translation()), Notice.PUBLISHED, event.translation(), "");
    }
}
