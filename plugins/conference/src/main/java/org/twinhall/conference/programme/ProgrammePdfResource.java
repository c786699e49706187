package org.twinhall.conference.programme;

import jakarta.inject.Inject;
import org.twinhall.conference.event.EventService;
import org.twinhall.pdf.PdfRenderer;
import org.twinhall.web.DownloadResource;
import org.twinhall.web.PortalPage;
import org.twinhall.web.PortalSession;

/** The published programme of an event, to print. */
public class ProgrammePdfResource extends DownloadResource {

    private static final long serialVersionUID = 1L;

    private final transient EventService events;
    private final transient ProgrammeService programmes;
    private final transient PdfRenderer renderer;

    @Inject
    ProgrammePdfResource(EventService events, ProgrammeService programmes, PdfRenderer renderer) {
        this.events = events;
        this.programmes = programmes;
        this.renderer = renderer;
    }

    @Override
    protected Download download(Attributes attributes) {
        var event = events.findShown(attributes.getParameters().get("event").toString("")).orElseThrow(PortalPage::notFound);
        var programme = programmes.findPublished(event).orElseThrow(PortalPage::notFound);
        var language = PortalSession.get().language();
        return new Download("application/pdf", event.getSlug() + "-programme.pdf",
                renderer.render(language, id -> new ProgrammePdf(id, event, programme, language)));
    }
}
