package org.twinhall.news;

import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.content.view.EntryListPage;

/** All news, the newest first. */
@OpenToAll
public class NewsListPage extends EntryListPage {

    private static final long serialVersionUID = 1L;

    public NewsListPage(PageParameters parameters) {
        super(parameters, NewsKind.NAME, "news");
    }

    @Override
    protected String listPath() {
        return "/news";
    }
}
