package org.twinhall.web.component;

import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.link.ExternalLink;

/** A link to an address. Wicket's own asks of each link whether it has to be made one by a script. */
public class PlainLink extends ExternalLink {

    private static final long serialVersionUID = 1L;

    public PlainLink(String id, String address) {
        super(id, address);
    }

    public PlainLink(String id, String address, String text) {
        super(id, address, text);
    }

    @Override
    public final void renderHead(IHeaderResponse response) {
        // An anchor needs nothing in the head.
    }
}
