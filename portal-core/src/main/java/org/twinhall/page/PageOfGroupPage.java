package org.twinhall.page;

import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.content.view.EntryOfGroupPage;

/** A page below its group's address. */
@OpenToAll
public class PageOfGroupPage extends EntryOfGroupPage {

    private static final long serialVersionUID = 1L;

    public PageOfGroupPage(PageParameters parameters) {
        super(parameters, PageKind.NAME, parameters.get("page").toString(""));
    }
}
