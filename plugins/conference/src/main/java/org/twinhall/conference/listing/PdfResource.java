package org.twinhall.conference.listing;

import jakarta.inject.Inject;
import org.twinhall.conference.event.Event;
import org.twinhall.pdf.PdfRenderer;
import org.twinhall.text.Language;

/** A list to print, for the door. */
public class PdfResource extends RollResource {

    private static final long serialVersionUID = 1L;

    private final transient PdfRenderer renderer;

    @Inject
    PdfResource(PdfRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    Download file(Event event, Roll roll, Language language) {
        return new Download("application/pdf", event.getSlug() + ".pdf", renderer.render(language, id -> new RollPdf(id, event, roll, language)));
    }
}
