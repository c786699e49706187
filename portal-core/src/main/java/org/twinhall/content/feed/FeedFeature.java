package org.twinhall.content.feed;

import org.twinhall.plugin.Feature;

/** Feeds in Atom and RSS. */
public final class FeedFeature extends Feature {

    @Override
    protected void configure() {
        resource("/${language}/feed.atom", AtomResource.class);
        resource("/${language}/feed.rss", RssResource.class);
        resource("/${language}/groups/${group}/feed.atom", AtomResource.class);
        resource("/${language}/groups/${group}/feed.rss", RssResource.class);
    }
}
