package org.twinhall.web;

import org.apache.wicket.core.request.handler.PageProvider;
import org.apache.wicket.core.request.handler.RenderPageRequestHandler;
import org.apache.wicket.request.IRequestHandler;
import org.apache.wicket.request.IRequestMapper;
import org.apache.wicket.request.Request;
import org.apache.wicket.request.Url;
import org.twinhall.web.error.ErrorPage;

/** Answers what nothing else answers. */
final class NotFoundMapper implements IRequestMapper {

    @Override
    public IRequestHandler mapRequest(Request request) {
        return new RenderPageRequestHandler(new PageProvider(ErrorPage.class, ErrorPage.of(404)),
                RenderPageRequestHandler.RedirectPolicy.NEVER_REDIRECT);
    }

    @Override
    public int getCompatibilityScore(Request request) {
        return Integer.MIN_VALUE + 1;
    }

    @Override
    public Url mapHandler(IRequestHandler handler) {
        return null;
    }
}
