package org.twinhall.content.notice;

import jakarta.inject.Inject;
import org.twinhall.content.EntrySentBack;
import org.twinhall.event.EventListener;

/** Gives the reason to those who wrote a text that was sent back. */
public class OnSentBack implements EventListener<EntrySentBack> {

    private final Colleagues colleagues;
    private final Notices notices;

    @Inject
    OnSentBack(Colleagues colleagues, Notices notices) {
        this.colleagues = colleagues;
        this.notices = notices;
    }

    @Override
    public void on(EntrySentBack event) {
        notices.tell(colleagues.writersOf(event.translation()), Notice.SENT_BACK, event.translation(), event.reason());
    }
}
