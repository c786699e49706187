package org.twinhall.conference.material;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.wicket.request.resource.AbstractResource;
import org.apache.wicket.request.resource.ContentDisposition;
import org.twinhall.media.Renderer;
import org.twinhall.web.PortalPage;

/** A file for those who have a place, behind the private link; read through, never kept by anybody on the way. */
public class OwnMaterialResource extends AbstractResource {

    private static final long serialVersionUID = 1L;

    private final transient MaterialService service;
    private final transient Renderer renderer;

    @Inject
    OwnMaterialResource(MaterialService service, Renderer renderer) {
        this.service = service;
        this.renderer = renderer;
    }

    @Override
    protected ResourceResponse newResourceResponse(Attributes attributes) {
        var asked = attributes.getParameters();
        var given = service.findOwn(asked.get("link").toString(""), PortalPage.id(asked, "material")).orElseThrow(PortalPage::notFound);
        Path path = renderer.original(given.file()).orElseThrow(PortalPage::notFound);
        var response = new ResourceResponse();
        response.disableCaching();
        response.setContentType(given.file().getType().mediaType());
        response.setContentDisposition(ContentDisposition.ATTACHMENT);
        response.setFileName(given.file().getName());
        response.setContentLength(path.toFile().length());
        response.setWriteCallback(new WriteCallback() {
            @Override
            public void writeData(Attributes target) {
                try (var input = Files.newInputStream(path)) {
                    writeStream(target, input);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
        return response;
    }
}
