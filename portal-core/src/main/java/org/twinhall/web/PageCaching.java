package org.twinhall.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.apache.wicket.request.cycle.RequestCycle;
import org.apache.wicket.request.http.WebResponse;
import org.twinhall.access.Access;

/** Says of each page whether its anonymous copy may be kept. */
@Singleton
public class PageCaching {

    /** Request attribute set on answers that the page cache may keep. */
    public static final String CACHEABLE = "twinhall.cacheable";

    private final Access access;

    @Inject
    PageCaching(Access access) {
        this.access = access;
    }

    void mark(WebResponse response, boolean cacheable) {
        var request = (jakarta.servlet.ServletRequest) RequestCycle.get().getRequest().getContainerRequest();
        if (cacheable && !access.identity().isSignedIn()) {
            request.setAttribute(CACHEABLE, true);
        } else {
            response.setHeader("Cache-Control", "no-store");
        }
    }
}
