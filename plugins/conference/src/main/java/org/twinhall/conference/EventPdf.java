package org.twinhall.conference;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.basic.Label;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventTimes;
import org.twinhall.pdf.PdfPanel;
import org.twinhall.text.Language;

/** Something about an event on paper, which says at its head what the event is called and when it is. */
public abstract class EventPdf extends PdfPanel {

    private static final long serialVersionUID = 1L;

    @Inject
    private EventTimes times;

    private final transient Event event;
    private final Language language;

    protected EventPdf(String id, Event event, Language language) {
        super(id);
        this.event = event;
        this.language = language;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Label("title", event.title(language)), new Label("when", times.own(event, language)));
    }

    protected final Event event() {
        return event;
    }

    protected final Language language() {
        return language;
    }

    @Override
    protected Object[] titleArguments() {
        return new Object[] {event.title(language)};
    }
}
