package org.twinhall.group;

import com.github.openjson.JSONArray;
import com.github.openjson.JSONObject;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.request.resource.ByteArrayResource;
import org.twinhall.web.PortalSession;

/** The groups of a list as points of a map, where they are at home. */
public class PointsResource extends ByteArrayResource {

    private static final long serialVersionUID = 1L;

    private final transient GroupDirectory directory;

    @Inject
    public PointsResource(GroupDirectory directory) {
        super("application/json; charset=utf-8");
        this.directory = directory;
    }

    /** The part of the address that asks for the same groups as a list does. */
    static String query(PageParameters parameters) {
        return List.of("q", "home", "friend", "kind").stream().filter(name -> !parameters.get(name).isEmpty())
                .map(name -> name + "=" + java.net.URLEncoder.encode(parameters.get(name).toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Override
    protected byte[] getData(Attributes attributes) {
        var language = PortalSession.get().language();
        var points = new JSONArray();
        directory.list(GroupFilter.read(attributes.getParameters()), language).forEach(card -> points.put(new JSONObject()
                .put("name", card.name()).put("href", "/" + language.tag() + "/groups/" + card.group().getSlug()).put("kind", "group")
                .put("latitude", card.home().getLatitude()).put("longitude", card.home().getLongitude())
                .put("lines", new JSONArray().put(card.home().name(language) + " – "
                        + card.friends().stream().map(place -> place.name(language)).collect(Collectors.joining(", "))))));
        return points.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected void configureResponse(ResourceResponse response, Attributes attributes) {
        response.disableCaching();
    }
}
