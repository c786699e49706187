package org.twinhall.search;

import jakarta.inject.Inject;

/** What a search finds, in Atom 1.0, RFC 4287. */
public class SearchAtomResource extends SearchFeedResource {

    private static final long serialVersionUID = 1L;

    @Inject
    SearchAtomResource(SearchFeed feed) {
        super(feed, "atom_1.0", "atom");
    }
}
