package org.twinhall.content.feed;

import jakarta.inject.Inject;

/** A feed in Atom 1.0, RFC 4287. */
public class AtomResource extends FeedResource {

    private static final long serialVersionUID = 1L;

    @Inject
    AtomResource(FeedWriter writer) {
        super(writer, "atom_1.0", "application/atom+xml");
    }
}
