package org.twinhall.content.feed;

import java.util.Optional;
import org.twinhall.web.PortalSession;
import org.twinhall.web.PublicResource;

/** What is new, in one of the formats that feed readers know. */
abstract class FeedResource extends PublicResource {

    private static final long serialVersionUID = 1L;

    private final transient FeedWriter writer;
    private final String format;
    private final String type;

    FeedResource(FeedWriter writer, String format, String type) {
        this.writer = writer;
        this.format = format;
        this.type = type;
    }

    @Override
    protected Optional<Content> content(Attributes attributes) {
        var path = "/" + attributes.getRequest().getClientUrl();
        return Optional.of(new Content(type, writer.write(format, path, attributes.getParameters(), PortalSession.get().language())));
    }
}
