package org.twinhall.article;

import java.util.List;
import org.apache.wicket.Component;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.content.view.EntryPage;
import org.twinhall.web.component.Breadcrumb.Step;

/** One experience article with its card. */
@OpenToAll
public class ArticlePage extends EntryPage {

    private static final long serialVersionUID = 1L;

    public ArticlePage(PageParameters parameters) {
        super(parameters, ArticleKind.NAME, parameters.get("article").toString(""));
    }

    @Override
    protected List<Step> steps() {
        return List.of(new Step(getString("articles.title"), "/articles"));
    }

    @Override
    protected Component aside(String id) {
        return new ExperiencePanel(id, entry());
    }
}
