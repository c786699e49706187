package org.twinhall.conference;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.twinhall.conference.event.EventService;
import org.twinhall.web.component.PlainPageLink;

/** The next dates on the first page. */
public class NextDatesPanel extends Panel {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 4;

    @Inject
    private EventService events;

    @Inject
    private EventDirectory directory;

    public NextDatesPanel(String id, IModel<String> subject) {
        super(id);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var next = events.listComing().stream().limit(SHOWN).toList();
        add(new EventLines("lines", directory.cards(next)), new PlainPageLink("all", EventsPage.class));
        setVisible(!next.isEmpty());
    }
}
