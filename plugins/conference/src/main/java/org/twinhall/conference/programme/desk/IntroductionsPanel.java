package org.twinhall.conference.programme.desk;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.programme.Introductions;
import org.twinhall.web.component.CountLabel;
import org.twinhall.web.component.PlainPageLink;

/** How many groups have a place and how long their introductions take, with the way to a form that begins with that; nothing while there are none. */
final class IntroductionsPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private Introductions introductions;

    private final transient Event event;
    private final PageParameters form;

    /** @param form where the session can be entered as it is offered; null where it is entered already */
    IntroductionsPanel(String id, Event event, PageParameters form) {
        super(id);
        this.event = event;
        this.form = form;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        int groups = introductions.countGroups(event);
        add(new CountLabel("groups", "introductions.groups", () -> groups));
        add(new Label("minutes", getString("introductions.minutes").replace("${minutes}", String.valueOf(groups * Introductions.MINUTES))));
        add(new PlainPageLink("offer", NewSessionPage.class, form).setVisible(form != null));
        setVisible(groups > 0);
    }
}
