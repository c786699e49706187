package org.twinhall.article;

import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.content.view.EntryOfGroupPage;

/** An experience article below its group's address. */
@OpenToAll
public class ArticleOfGroupPage extends EntryOfGroupPage {

    private static final long serialVersionUID = 1L;

    public ArticleOfGroupPage(PageParameters parameters) {
        super(parameters, ArticleKind.NAME, parameters.get("article").toString(""));
    }
}
