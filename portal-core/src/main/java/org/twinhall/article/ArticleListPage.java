package org.twinhall.article;

import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.content.view.EntryListPage;

/** All experience articles, narrowed by topic, group, place and year. */
@OpenToAll
public class ArticleListPage extends EntryListPage {

    private static final long serialVersionUID = 1L;

    public ArticleListPage(PageParameters parameters) {
        super(parameters, ArticleKind.NAME, "articles");
    }

    @Override
    protected String listPath() {
        return "/articles";
    }
}
