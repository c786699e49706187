package org.twinhall.conference.resolution;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.conference.EventPage;
import org.twinhall.conference.event.Event;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.component.SpokenLabel;

/** The way to what an event resolved, and what became of the resolutions of the earlier one at which it looks back. */
public final class LookBackPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private ResolutionService service;

    private final transient Event event;
    private final boolean alone;

    /** @param alone whether the way to the own resolutions is left out */
    public LookBackPanel(String id, Event event, boolean alone) {
        super(id);
        this.event = event;
        this.alone = alone;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new WebMarkupContainer("own").add(new PlainPageLink("all", ResolutionsPage.class, EventPage.of(event)))
                .setVisible(!alone && service.findShown(event).isPresent()));
        var earlier = service.findEarlier(event);
        var box = new WebMarkupContainer("earlier");
        earlier.ifPresent(found -> {
            var adopted = new LookBack(found.event(), found.resolutions().stream().filter(one -> one.getOutcome() == ResolutionOutcome.ADOPTED).toList(), found.tasks());
            box.add(new PlainPageLink("event", ResolutionsPage.class, EventPage.of(found.event()))
                    .add(new SpokenLabel("eventTitle", one -> found.event().words(one).getTitle())), new ResolutionLines("lines", adopted, false));
        });
        add(box.setVisible(earlier.isPresent()));
    }
}
