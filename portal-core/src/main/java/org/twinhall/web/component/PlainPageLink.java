package org.twinhall.web.component;

import org.apache.wicket.Page;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.link.BookmarkablePageLink;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** A link to a page by its address. Wicket's own works out the address twice, once to see whether a script has to go there. */
public class PlainPageLink extends BookmarkablePageLink<Void> {

    private static final long serialVersionUID = 1L;

    public PlainPageLink(String id, Class<? extends Page> page) {
        super(id, page);
    }

    public PlainPageLink(String id, Class<? extends Page> page, PageParameters parameters) {
        super(id, page, parameters);
    }

    @Override
    public final void renderHead(IHeaderResponse response) {
        // An anchor needs nothing in the head.
    }
}
