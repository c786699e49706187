package org.twinhall.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.apache.wicket.request.resource.AbstractResource;
import org.apache.wicket.request.resource.ContentDisposition;
import org.twinhall.access.AccessDeniedException;

/** A file that is made afresh for whoever asks, never cached; 403 for those who may not have it. */
public abstract class DownloadResource extends AbstractResource {

    private static final long serialVersionUID = 1L;

    /**
     * What is saved.
     *
     * @param type a text with its character set, {@code text/csv; charset=utf-8}
     * @param name of the file
     */
    public record Download(String type, String name, byte[] content) {

        /** A text, in UTF-8. */
        public Download(String type, String name, String text) {
            this(type, name, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Makes what is asked for; may throw {@link AccessDeniedException}. */
    protected abstract Download download(Attributes attributes);

    @Override
    protected ResourceResponse newResourceResponse(Attributes attributes) {
        var response = new ResourceResponse();
        response.disableCaching();
        try {
            var download = download(attributes);
            response.setContentType(download.type());
            response.setContentDisposition(ContentDisposition.ATTACHMENT);
            response.setFileName(download.name());
            response.setWriteCallback(new WriteCallback() {
                @Override
                public void writeData(Attributes target) {
                    target.getResponse().write(download.content());
                }
            });
        } catch (AccessDeniedException e) {
            response.setError(HttpServletResponse.SC_FORBIDDEN);
        }
        return response;
    }
}
