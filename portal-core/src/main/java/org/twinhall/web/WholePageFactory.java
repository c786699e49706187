package org.twinhall.web;

import org.apache.wicket.IPageFactory;
import org.apache.wicket.Page;
import org.apache.wicket.request.component.IRequestablePage;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.session.DefaultPageFactory;

/**
 * Makes pages that are complete at once.
 *
 * <p>Otherwise Wicket, looking for the form that a post is for, would prepare the page for rendering to make the form
 * appear, and what the form then has to say would come too late to be shown.
 */
final class WholePageFactory implements IPageFactory {

    private final IPageFactory makers = new DefaultPageFactory();

    @Override
    public <C extends IRequestablePage> C newPage(Class<C> type) {
        return whole(makers.newPage(type));
    }

    @Override
    public <C extends IRequestablePage> C newPage(Class<C> type, PageParameters parameters) {
        return whole(makers.newPage(type, parameters));
    }

    @Override
    public <C extends IRequestablePage> boolean isBookmarkable(Class<C> type) {
        return makers.isBookmarkable(type);
    }

    private static <C extends IRequestablePage> C whole(C page) {
        ((Page) page).internalInitialize();
        return page;
    }
}
