package org.twinhall.conference.material;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.material.MaterialService.Given;

/** What an event gives: to the current person, or to whoever holds the private link of a place. Nothing when there is nothing. */
public final class MaterialPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private MaterialService service;

    private final transient Event event;
    private final String secret;

    /** For the current person. */
    public MaterialPanel(String id, Event event) {
        this(id, event, null);
    }

    /** For the holder of a private link. */
    public MaterialPanel(String id, Event event, String secret) {
        super(id);
        this.event = event;
        this.secret = secret;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<Given> given = secret == null ? service.listShown(event) : service.listOwn(secret);
        add(new MaterialLines("lines", event, given));
        setVisible(!given.isEmpty());
    }
}
