package org.twinhall.registry.health;

import java.time.LocalDate;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.text.Dates;
import org.twinhall.web.PortalSession;

/** The last signs of life of a link, and when to look again. */
final class DaysPanel extends Panel {

    private static final long serialVersionUID = 1L;

    private final transient Health health;

    DaysPanel(String id, Health health) {
        super(id);
        this.health = health;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Label("pulse", getString("pulse." + health.pulse())));
        add(day("contact", health.contact()), day("visit", health.visit()), day("news", health.news()), day("review", health.reviewOn()));
        var asked = new WebMarkupContainer("asked");
        asked.add(day("on", health.askedOn()));
        add(asked.setVisible(health.askedOn() != null));
    }

    private Label day(String id, LocalDate day) {
        return new Label(id, day == null ? getString("health.never") : Dates.day(day, PortalSession.get().language()));
    }
}
