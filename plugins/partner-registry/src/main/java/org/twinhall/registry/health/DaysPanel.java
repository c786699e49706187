package org.twinhall.registry.health;

import java.time.LocalDate;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.text.Dates;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.PartialDateLabel;

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
        add(new PartialDateLabel("contact", health::contact), new PartialDateLabel("visit", health::visit), new PartialDateLabel("news", health::news));
        add(day("review", health.reviewOn()), day("asked", health.askedOn()));
    }

    private static WebMarkupContainer day(String id, LocalDate day) {
        var fact = new WebMarkupContainer(id);
        fact.add(new Label("on", day == null ? "" : Dates.day(day, PortalSession.get().language())));
        return (WebMarkupContainer) fact.setVisible(day != null);
    }
}
