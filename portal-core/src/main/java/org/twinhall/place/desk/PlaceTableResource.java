package org.twinhall.place.desk;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.wicket.request.resource.AbstractResource;
import org.apache.wicket.request.resource.ContentDisposition;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.place.PlaceService;
import org.twinhall.place.PlaceTable;

/** The whole gazetteer as a table in CSV. */
public class PlaceTableResource extends AbstractResource {

    private static final long serialVersionUID = 1L;

    private final transient PlaceService places;

    @Inject
    PlaceTableResource(PlaceService places) {
        this.places = places;
    }

    @Override
    protected ResourceResponse newResourceResponse(Attributes attributes) {
        var response = new ResourceResponse();
        response.disableCaching();
        try {
            var table = PlaceTable.write(places.listAll());
            response.setContentType("text/csv; charset=utf-8");
            response.setContentDisposition(ContentDisposition.ATTACHMENT);
            response.setFileName("places.csv");
            response.setWriteCallback(new WriteCallback() {
                @Override
                public void writeData(Attributes target) {
                    target.getResponse().write(table);
                }
            });
        } catch (AccessDeniedException e) {
            response.setError(HttpServletResponse.SC_FORBIDDEN);
        }
        return response;
    }
}
