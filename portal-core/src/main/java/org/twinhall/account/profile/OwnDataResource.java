package org.twinhall.account.profile;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.wicket.request.resource.AbstractResource;
import org.apache.wicket.request.resource.ContentDisposition;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.account.ProfileService;
import org.twinhall.text.Json;

/** Everything that the portal holds about the person who asks, as JSON. */
public class OwnDataResource extends AbstractResource {

    private static final long serialVersionUID = 1L;

    private final transient ProfileService profile;

    @Inject
    OwnDataResource(ProfileService profile) {
        this.profile = profile;
    }

    @Override
    protected ResourceResponse newResourceResponse(Attributes attributes) {
        var response = new ResourceResponse();
        response.disableCaching();
        try {
            var json = new Json().write(profile.export());
            response.setContentType("application/json; charset=utf-8");
            response.setContentDisposition(ContentDisposition.ATTACHMENT);
            response.setFileName("my-data.json");
            response.setWriteCallback(new WriteCallback() {
                @Override
                public void writeData(Attributes target) {
                    target.getResponse().write(json);
                }
            });
        } catch (AccessDeniedException e) {
            response.setError(HttpServletResponse.SC_FORBIDDEN);
        }
        return response;
    }
}
