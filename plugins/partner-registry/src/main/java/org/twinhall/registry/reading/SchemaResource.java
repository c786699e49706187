package org.twinhall.registry.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.resource.AbstractResource;

/** What the answers look like, as a JSON Schema. */
public class SchemaResource extends AbstractResource {

    /** Where it stands. */
    static final String PATH = "/registry/api/v1/schema.json";

    private static final long serialVersionUID = 1L;

    @Override
    protected ResourceResponse newResourceResponse(Attributes attributes) {
        ((WebResponse) attributes.getResponse()).setHeader("Access-Control-Allow-Origin", "*");
        var response = new ResourceResponse();
        response.setContentType("application/schema+json; charset=utf-8");
        response.setCacheDuration(java.time.Duration.ofDays(1));
        response.setWriteCallback(new WriteCallback() {
            @Override
            public void writeData(Attributes target) {
                target.getResponse().write(text());
            }
        });
        return response;
    }

    private static String text() {
        try (var schema = SchemaResource.class.getResourceAsStream("schema.json")) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
