package org.twinhall.archive;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.apache.wicket.request.resource.AbstractResource;
import org.apache.wicket.request.resource.ContentDisposition;

/** An archive, for those who may have it; for all others there is none. */
public class ArchiveResource extends AbstractResource {

    private static final long serialVersionUID = 1L;

    private final transient ArchiveService service;

    @Inject
    ArchiveResource(ArchiveService service) {
        this.service = service;
    }

    @Override
    protected ResourceResponse newResourceResponse(Attributes attributes) {
        var response = new ResourceResponse();
        response.disableCaching();
        var id = attributes.getParameters().get("id").toString("");
        var fetched = id.matches("[1-9]\\d{0,17}") ? service.fetch(Long.parseLong(id)) : Optional.<ArchiveService.Fetched>empty();
        if (fetched.isEmpty()) {
            response.setError(HttpServletResponse.SC_NOT_FOUND);
            return response;
        }
        response.setContentType("application/zip");
        response.setContentDisposition(ContentDisposition.ATTACHMENT);
        response.setFileName(fetched.get().name());
        response.setContentLength(fetched.get().size());
        response.setWriteCallback(new WriteCallback() {
            @Override
            public void writeData(Attributes target) throws IOException {
                try (var input = Files.newInputStream(fetched.get().file())) {
                    writeStream(target, input);
                }
            }
        });
        return response;
    }
}
