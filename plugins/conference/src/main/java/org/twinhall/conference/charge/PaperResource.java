package org.twinhall.conference.charge;

import jakarta.inject.Inject;
import java.util.Optional;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.pdf.PdfRenderer;
import org.twinhall.web.DownloadResource;
import org.twinhall.web.PortalPage;

/** An invoice or a receipt as a file, in the language in which it was written. */
abstract class PaperResource extends DownloadResource {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PdfRenderer renderer;

    @Inject
    private transient Payments payments;

    /** The paper that an address names, if whoever asks may have it. */
    abstract Optional<Paper> paper(PageParameters parameters, long id);

    @Override
    protected Download download(Attributes attributes) {
        var paper = paper(attributes.getParameters(), PortalPage.id(attributes.getParameters(), "paper")).orElseThrow(PortalPage::notFound);
        var payment = paper.getPaymentId() == null ? null : payments.find(paper.getPaymentId()).orElseThrow();
        return new Download("application/pdf", paper.getKind().name().toLowerCase(java.util.Locale.ROOT) + "-" + paper.getNumber() + ".pdf",
                renderer.render(paper.getLanguage(), component -> new PaperPdf(component, paper, payment)));
    }
}
