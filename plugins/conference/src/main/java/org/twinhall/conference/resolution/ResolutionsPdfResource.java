package org.twinhall.conference.resolution;

import jakarta.inject.Inject;
import org.twinhall.conference.event.EventService;
import org.twinhall.pdf.PdfRenderer;
import org.twinhall.web.DownloadResource;
import org.twinhall.web.PortalPage;
import org.twinhall.web.PortalSession;

/** The published resolutions of an event, to print. */
public class ResolutionsPdfResource extends DownloadResource {

    private static final long serialVersionUID = 1L;

    private final transient EventService events;
    private final transient ResolutionService service;
    private final transient PdfRenderer renderer;

    @Inject
    ResolutionsPdfResource(EventService events, ResolutionService service, PdfRenderer renderer) {
        this.events = events;
        this.service = service;
        this.renderer = renderer;
    }

    @Override
    protected Download download(Attributes attributes) {
        var event = events.findShown(attributes.getParameters().get("event").toString("")).orElseThrow(PortalPage::notFound);
        var shown = service.findShown(event).orElseThrow(PortalPage::notFound);
        var language = PortalSession.get().language();
        return new Download("application/pdf", event.getSlug() + "-resolutions.pdf", renderer.render(language, id -> new ResolutionsPdf(id, shown, language)));
    }
}
