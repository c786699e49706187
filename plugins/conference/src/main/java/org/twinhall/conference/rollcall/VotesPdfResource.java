package org.twinhall.conference.rollcall;

import jakarta.inject.Inject;
import org.twinhall.conference.event.Event;
import org.twinhall.pdf.PdfRenderer;
import org.twinhall.text.Language;

/** The list of votes to print, for the tellers. */
public class VotesPdfResource extends VotesResource {

    private static final long serialVersionUID = 1L;

    private final transient PdfRenderer renderer;

    @Inject
    VotesPdfResource(PdfRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    Download file(Event event, Attendance roll, Language language) {
        return new Download("application/pdf", event.getSlug() + "-votes.pdf", renderer.render(language, id -> new VotesPdf(id, event, roll, language)));
    }
}
