package org.twinhall.web;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.wicket.request.resource.ByteArrayResource;

/** Tells search engines what is not worth their while, and where all the rest is. */
public class RobotsResource extends ByteArrayResource {

    private static final long serialVersionUID = 1L;

    private final transient Site site;

    @Inject
    RobotsResource(Site site) {
        super("text/plain; charset=utf-8");
        this.site = site;
    }

    @Override
    protected byte[] getData(Attributes attributes) {
        return """
                User-agent: *
                Disallow: /admin
                Disallow: /en/desk
                Disallow: /ar/desk
                Disallow: /en/search
                Disallow: /ar/search

                Sitemap: %s
                """.formatted(site.address("/sitemap.xml")).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected void configureResponse(ResourceResponse response, Attributes attributes) {
        response.setCacheDuration(Duration.ofHours(1));
    }
}
