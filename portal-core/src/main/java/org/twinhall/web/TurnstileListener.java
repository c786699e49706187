package org.twinhall.web;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.wicket.MetaDataKey;
import org.apache.wicket.core.request.handler.IPageClassRequestHandler;
import org.apache.wicket.request.IRequestHandler;
import org.apache.wicket.request.cycle.IRequestCycleListener;
import org.apache.wicket.request.cycle.RequestCycle;

/** Lets those who read pages through the turnstile. Whoever sends something is heard at once: it was work to write. */
final class TurnstileListener implements IRequestCycleListener {

    private static final MetaDataKey<Boolean> INSIDE = new MetaDataKey<>() { };

    private final Turnstile turnstile;

    TurnstileListener(Turnstile turnstile) {
        this.turnstile = turnstile;
    }

    @Override
    public void onRequestHandlerResolved(RequestCycle cycle, IRequestHandler handler) {
        var method = ((HttpServletRequest) cycle.getRequest().getContainerRequest()).getMethod();
        boolean reads = method.equals("GET") || method.equals("HEAD");
        if (reads && handler instanceof IPageClassRequestHandler && cycle.getMetaData(INSIDE) == null) {
            if (!turnstile.enter()) {
                throw new CrowdedException();
            }
            cycle.setMetaData(INSIDE, true);
        }
    }

    @Override
    public void onEndRequest(RequestCycle cycle) {
        if (cycle.getMetaData(INSIDE) != null) {
            cycle.setMetaData(INSIDE, null);
            turnstile.leave();
        }
    }
}
