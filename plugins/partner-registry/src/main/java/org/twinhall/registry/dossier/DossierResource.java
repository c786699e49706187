package org.twinhall.registry.dossier;

import jakarta.inject.Inject;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.pdf.PdfRenderer;
import org.twinhall.web.DownloadResource;
import org.twinhall.web.PortalPage;
import org.twinhall.web.PortalSession;

/** The dossier of a group for a bid, as a PDF in the language of the address. */
public class DossierResource extends DownloadResource {

    private static final long serialVersionUID = 1L;

    private final transient DossierService service;
    private final transient PdfRenderer renderer;

    @Inject
    DossierResource(DossierService service, PdfRenderer renderer) {
        this.service = service;
        this.renderer = renderer;
    }

    /** Where it is, below the language. */
    public static String path(String group, String partner) {
        return "/desk/registry/dossier/" + group + "/" + partner;
    }

    @Override
    protected Download download(Attributes attributes) {
        PageParameters parameters = attributes.getParameters();
        var language = PortalSession.get().language();
        var dossier = service.find(parameters.get("group").toString(""), parameters.get("partner").toString(""), language).orElseThrow(PortalPage::notFound);
        return new Download("application/pdf", "dossier-" + dossier.group().getSlug() + "-" + dossier.partner().getSlug() + ".pdf",
                renderer.render(language, id -> new DossierPdf(id, dossier, language)));
    }
}
