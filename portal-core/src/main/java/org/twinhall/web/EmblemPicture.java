package org.twinhall.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.resource.AbstractResource;
import org.twinhall.drawing.Emblem;

/** The emblem of a name as a picture for link previews, 1200 by 630 pixels. */
public class EmblemPicture extends AbstractResource {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NAME = 200;

    /** The path of a name's picture. */
    public static String path(String name) {
        var cut = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        return "/emblem.png?name=" + URLEncoder.encode(cut, StandardCharsets.UTF_8);
    }

    @Override
    protected ResourceResponse newResourceResponse(Attributes attributes) {
        var name = attributes.getParameters().get("name").toString("");
        var response = new ResourceResponse();
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            response.setError(404);
            return response;
        }
        response.setContentType("image/png");
        response.setCacheDuration(Duration.ofDays(30));
        response.setCacheScope(WebResponse.CacheScope.PUBLIC);
        response.setWriteCallback(new WriteCallback() {
            @Override
            public void writeData(Attributes data) {
                data.getResponse().write(Emblem.of(name).openGraphPng());
            }
        });
        return response;
    }
}
