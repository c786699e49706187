package org.twinhall.content.notice;

import jakarta.inject.Inject;
import org.twinhall.content.EntrySubmitted;
import org.twinhall.event.EventListener;

/** Calls those who may publish a text that was handed in. */
public class OnSubmitted implements EventListener<EntrySubmitted> {

    private final Colleagues colleagues;
    private final Notices notices;

    @Inject
    OnSubmitted(Colleagues colleagues, Notices notices) {
        this.colleagues = colleagues;
        this.notices = notices;
    }

    @Override
    public void on(EntrySubmitted event) {
        notices.tell(colleagues.publishersOf(event.translation().getEntry()), Notice.SUBMITTED, event.translation(), "");
    }
}
