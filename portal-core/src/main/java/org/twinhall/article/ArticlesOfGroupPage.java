package org.twinhall.article;

import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.content.view.EntriesOfGroupPage;

/** All experience articles of a group. */
@OpenToAll
public class ArticlesOfGroupPage extends EntriesOfGroupPage {

    private static final long serialVersionUID = 1L;

    public ArticlesOfGroupPage(PageParameters parameters) {
        super(parameters, ArticleKind.NAME, "articles");
    }
}
