package org.twinhall.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.wicket.request.IRequestHandler;
import org.apache.wicket.request.cycle.RequestCycle;
import org.apache.wicket.request.http.handler.RedirectRequestHandler;
import org.apache.wicket.request.http.WebRequest;

/** Sends visitors who want something that is not for everybody to the sign-in page, and back afterwards. */
final class SignInRedirect {

    private SignInRedirect() {
    }

    static IRequestHandler handler(RequestCycle cycle) {
        var path = "/" + ((WebRequest) cycle.getRequest()).getOriginalUrl().getPath().replaceAll("^/+", "");
        return new RedirectRequestHandler("/" + PortalSession.get().language().tag() + "/sign-in?next="
                + URLEncoder.encode(path, StandardCharsets.UTF_8), 303);
    }
}
