package org.twinhall.conference.report;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.conference.event.Event;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.InLanguage;
import org.twinhall.web.component.PlainLink;

/** The way from an event to its report; nothing while there is none. */
public final class LiveReportPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReportService service;

    private final transient Event event;

    public LiveReportPanel(String id, Event event) {
        super(id);
        this.event = event;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var live = service.findLive(event, PortalSession.get().language());
        live.ifPresent(found -> add(new PlainLink("report", found.path()).add(new Label("title", found.title()).add(new InLanguage(found.language())))));
        setVisible(live.isPresent());
    }
}
