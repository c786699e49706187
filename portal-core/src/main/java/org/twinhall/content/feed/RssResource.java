package org.twinhall.content.feed;

import jakarta.inject.Inject;

/** A feed in RSS 2.0, for readers who know nothing else. */
public class RssResource extends FeedResource {

    private static final long serialVersionUID = 1L;

    @Inject
    RssResource(FeedWriter writer) {
        super(writer, "rss_2.0", "application/rss+xml");
    }
}
