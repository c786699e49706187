package org.twinhall.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.resource.AbstractResource;
import org.twinhall.text.Json;

/** Answers a script of this portal's own pages: only of the same origin, never cached. */
public abstract class JsonResource extends AbstractResource {

    private static final long serialVersionUID = 1L;

    /**
     * What is answered.
     *
     * @param status the HTTP status
     * @param values texts, flags, numbers, or lists of such, by name
     */
    public record Answer(int status, Map<String, ?> values) {

        public static Answer ok(Map<String, ?> values) {
            return new Answer(200, values);
        }

        /** Something the person should read, under the name {@code error}. */
        public static Answer refuse(int status, String text) {
            return new Answer(status, Map.of("error", text));
        }
    }

    /** Does what is asked. */
    protected abstract Answer answer(Attributes attributes);

    /** Whether it answers requests of that method. */
    protected boolean knows(String method) {
        return method.equals("POST");
    }

    protected static HttpServletRequest servletRequest(Attributes attributes) {
        return (HttpServletRequest) attributes.getRequest().getContainerRequest();
    }

    @Override
    protected ResourceResponse newResourceResponse(Attributes attributes) {
        var request = servletRequest(attributes);
        boolean own = knows(request.getMethod()) && SameOrigin.holds(request);
        var answer = own ? answer(attributes) : Answer.refuse(403, "");
        var response = new ResourceResponse();
        response.setContentType("application/json; charset=utf-8");
        response.disableCaching();
        var json = answer.values().isEmpty() ? "" : new Json().write(answer.values());
        response.setWriteCallback(new WriteCallback() {
            @Override
            public void writeData(Attributes data) {
                // Told here: a response that is known to fail would be sent without its words.
                ((WebResponse) data.getResponse()).setStatus(answer.status());
                data.getResponse().write(json);
            }
        });
        return response;
    }
}
