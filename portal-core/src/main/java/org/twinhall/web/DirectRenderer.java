package org.twinhall.web;

import org.apache.wicket.core.request.handler.RenderPageRequestHandler;
import org.apache.wicket.request.Url;
import org.apache.wicket.request.cycle.RequestCycle;
import org.apache.wicket.request.handler.render.WebPageRenderer;

/** Renders a page that has no address of its own (an error page) at the address that was asked for. */
final class DirectRenderer extends WebPageRenderer {

    DirectRenderer(RenderPageRequestHandler handler) {
        super(handler);
    }

    @Override
    protected boolean shouldRenderPageAndWriteResponse(RequestCycle cycle, Url currentUrl, Url targetUrl) {
        return targetUrl == null || super.shouldRenderPageAndWriteResponse(cycle, currentUrl, targetUrl);
    }
}
