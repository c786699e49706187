package org.twinhall.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.ServletRequest;
import org.apache.wicket.request.cycle.RequestCycle;
import org.apache.wicket.request.http.WebResponse;
import org.twinhall.access.Access;

/** Says of each page whether its anonymous copy may be kept. */
@Singleton
public class PageCaching {

    /** Request attribute that is true on answers that the page cache may keep. */
    public static final String CACHEABLE = "twinhall.cacheable";

    private final Access access;

    @Inject
    PageCaching(Access access) {
        this.access = access;
    }

    /** The answer that is being made lacks something: whatever its page says, it is kept for nobody. */
    static void spoil() {
        request().setAttribute(CACHEABLE, false);
    }

    /** Whether the answer that is being made lacks something. */
    static boolean isSpoilt() {
        return Boolean.FALSE.equals(request().getAttribute(CACHEABLE));
    }

    /** The answer that is being made is the same for every anonymous reader. */
    static void allow() {
        request().setAttribute(CACHEABLE, true);
    }

    private static ServletRequest request() {
        return (ServletRequest) RequestCycle.get().getRequest().getContainerRequest();
    }

    void mark(WebResponse response, boolean cacheable) {
        if (cacheable && !access.identity().isSignedIn()) {
            if (request().getAttribute(CACHEABLE) == null) {
                request().setAttribute(CACHEABLE, true);
            }
        } else {
            response.setHeader("Cache-Control", "no-store");
        }
    }
}
