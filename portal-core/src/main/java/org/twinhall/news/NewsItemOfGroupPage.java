package org.twinhall.news;

import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.content.view.EntryOfGroupPage;

/** A news item below its group's address. */
@OpenToAll
public class NewsItemOfGroupPage extends EntryOfGroupPage {

    private static final long serialVersionUID = 1L;

    public NewsItemOfGroupPage(PageParameters parameters) {
        super(parameters, NewsKind.NAME, parameters.get("news").toString(""));
    }
}
