package org.twinhall.news;

import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.content.view.EntriesOfGroupPage;

/** All news of a group. */
@OpenToAll
public class NewsOfGroupPage extends EntriesOfGroupPage {

    private static final long serialVersionUID = 1L;

    public NewsOfGroupPage(PageParameters parameters) {
        super(parameters, NewsKind.NAME, "news");
    }
}
