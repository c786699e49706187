package org.twinhall.conference.checkin;

import jakarta.inject.Inject;
import org.twinhall.conference.signup.SignUpService;
import org.twinhall.conference.signup.SignUpState;
import org.twinhall.pdf.PdfRenderer;
import org.twinhall.web.DownloadResource;
import org.twinhall.web.PortalPage;
import org.twinhall.web.PortalSession;

/** The ticket to print, behind the private link. */
public class TicketPdfResource extends DownloadResource {

    private static final long serialVersionUID = 1L;

    private final transient SignUpService signUps;
    private final transient PdfRenderer renderer;

    @Inject
    TicketPdfResource(SignUpService signUps, PdfRenderer renderer) {
        this.signUps = signUps;
        this.renderer = renderer;
    }

    @Override
    protected Download download(Attributes attributes) {
        var own = signUps.findOwn(attributes.getParameters().get("link").toString("")).filter(found -> found.signUp().getState() == SignUpState.CONFIRMED)
                .orElseThrow(PortalPage::notFound);
        var language = PortalSession.get().language();
        return new Download("application/pdf", own.event().getSlug() + "-ticket.pdf", renderer.render(language, id -> new TicketPdf(id, own, language)));
    }
}
