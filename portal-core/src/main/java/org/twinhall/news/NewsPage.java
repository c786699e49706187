package org.twinhall.news;

import java.util.List;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.content.view.EntryPage;
import org.twinhall.web.component.Breadcrumb.Step;

/** One news item. */
@OpenToAll
public class NewsPage extends EntryPage {

    private static final long serialVersionUID = 1L;

    public NewsPage(PageParameters parameters) {
        super(parameters, NewsKind.NAME, parameters.get("news").toString(""));
    }

    @Override
    protected List<Step> steps() {
        return List.of(new Step(getString("news.title"), "/news"));
    }
}
