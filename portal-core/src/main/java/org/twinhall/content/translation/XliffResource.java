package org.twinhall.content.translation;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.wicket.request.resource.AbstractResource;
import org.apache.wicket.request.resource.ContentDisposition;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.content.desk.EntryEditPage;

/** A translation beside its original as a file for translators' programs. */
public class XliffResource extends AbstractResource {

    private static final long serialVersionUID = 1L;

    private final transient TranslationService service;

    @Inject
    XliffResource(TranslationService service) {
        this.service = service;
    }

    @Override
    protected ResourceResponse newResourceResponse(Attributes attributes) {
        var response = new ResourceResponse();
        response.disableCaching();
        try {
            var sheet = service.read(EntryEditPage.entryOf(attributes.getParameters()), EntryEditPage.languageOf(attributes.getParameters()));
            var text = Xliff.write(sheet);
            response.setContentType("application/x-xliff+xml; charset=utf-8");
            response.setContentDisposition(ContentDisposition.ATTACHMENT);
            response.setFileName("translation-" + sheet.entryId() + "-" + sheet.language().tag() + ".xlf");
            response.setWriteCallback(new WriteCallback() {
                @Override
                public void writeData(Attributes target) {
                    target.getResponse().write(text);
                }
            });
        } catch (AccessDeniedException e) {
            response.setError(HttpServletResponse.SC_FORBIDDEN);
        }
        return response;
    }
}
