package org.twinhall.search;

import jakarta.inject.Inject;

/** What a search finds, in RSS 2.0. */
public class SearchRssResource extends SearchFeedResource {

    private static final long serialVersionUID = 1L;

    @Inject
    SearchRssResource(SearchFeed feed) {
        super(feed, "rss_2.0", "rss");
    }
}
