package org.twinhall.search;

import java.util.Optional;
import org.twinhall.web.PortalPage;
import org.twinhall.web.PortalSession;
import org.twinhall.web.PublicResource;

/** What is new among the results of a search, in one of the formats that feed readers know. */
abstract class SearchFeedResource extends PublicResource {

    private static final long serialVersionUID = 1L;

    private final transient SearchFeed feed;
    private final String format;
    private final String type;

    SearchFeedResource(SearchFeed feed, String format, String type) {
        this.feed = feed;
        this.format = format;
        this.type = type;
    }

    @Override
    protected Optional<Content> content(Attributes attributes) {
        var query = SearchQuery.read(attributes.getParameters());
        if (query.isEmpty()) {
            throw PortalPage.notFound();
        }
        return feed.write(format, "search." + type, query, PortalSession.get().language()).map(text -> new Content("application/" + type + "+xml", text));
    }
}
