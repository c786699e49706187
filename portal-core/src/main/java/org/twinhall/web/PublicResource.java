package org.twinhall.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.resource.AbstractResource;

/** A public file that is written when it is asked for, and kept like a page until anything changes, with its entity tag. */
public abstract class PublicResource extends AbstractResource {

    private static final long serialVersionUID = 1L;

    /**
     * What is answered.
     *
     * @param type    the media type, without its charset: files are in UTF-8
     * @param writing writes the text, so that a long one need not be held as a whole
     */
    public record Content(String type, Writing writing) {

        public Content(String type, String text) {
            this(type, target -> target.write(text));
        }
    }

    /** Writes a text. */
    @FunctionalInterface
    public interface Writing {

        void to(Writer target) throws IOException;
    }

    /** What is answered; empty when it cannot be made just now. What is not there throws {@link PortalPage#notFound()}. */
    protected abstract Optional<Content> content(Attributes attributes);

    @Override
    protected ResourceResponse newResourceResponse(Attributes attributes) {
        var response = new ResourceResponse();
        var content = content(attributes);
        if (content.isEmpty()) {
            response.setError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return response;
        }
        PageCaching.allow();
        response.setContentType(content.get().type() + "; charset=utf-8");
        response.setWriteCallback(new WriteCallback() {
            @Override
            public void writeData(Attributes target) throws IOException {
                var writer = new OutputStreamWriter(target.getResponse().getOutputStream(), StandardCharsets.UTF_8);
                content.get().writing().to(writer);
                writer.flush();
            }
        });
        return response;
    }

    /** The page cache says how long; who sends a cookie asks anew. */
    @Override
    protected void configureCache(ResourceResponse response, Attributes attributes) {
        ((WebResponse) attributes.getResponse()).setHeader("Cache-Control", "private, no-cache");
    }
}
