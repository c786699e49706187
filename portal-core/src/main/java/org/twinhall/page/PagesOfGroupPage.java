package org.twinhall.page;

import jakarta.inject.Inject;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.content.EntryFilter;
import org.twinhall.content.EntryReader;
import org.twinhall.content.view.EntriesOfGroupPage;

/** The pages of a group, as a tree. */
@OpenToAll
public class PagesOfGroupPage extends EntriesOfGroupPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private EntryReader reader;

    public PagesOfGroupPage(PageParameters parameters) {
        super(parameters, PageKind.NAME, "pages");
    }

    @Override
    protected Component list(String id, EntryFilter filter, int offset) {
        var tree = reader.tree(PageKind.NAME, language(), group().getId());
        return new TreePanel(id, tree, tree.top());
    }

    /** The tree stands whole on one page. */
    @Override
    protected Component pages(int page, long count) {
        return new WebMarkupContainer("pages").setVisible(false);
    }
}
