package org.twinhall.conference.checkin;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.wicket.request.resource.AbstractResource;

/** The script that lets a telephone open the check-in page without a network. It lies beside the page, because it may only keep what is there. */
public class WorkerResource extends AbstractResource {

    private static final long serialVersionUID = 1L;

    @Override
    protected ResourceResponse newResourceResponse(Attributes attributes) {
        var response = new ResourceResponse();
        response.setContentType("text/javascript; charset=utf-8");
        response.disableCaching();
        response.setWriteCallback(new WriteCallback() {
            @Override
            public void writeData(Attributes target) {
                try (var script = WorkerResource.class.getResourceAsStream("worker.js")) {
                    target.getResponse().write(script.readAllBytes());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
        return response;
    }
}
