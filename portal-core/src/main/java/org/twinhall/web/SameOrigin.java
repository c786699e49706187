package org.twinhall.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** Whether a request was made by a page of this portal; asked by resources that change something. */
public final class SameOrigin {

    private SameOrigin() {
    }

    /** True when the browser says so; a request that says nothing of where it comes from is not believed. */
    public static boolean holds(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        var origin = request.getHeader("Origin");
        return origin != null && origin.equals(own(request));
    }

    private static String own(HttpServletRequest request) {
        var address = URI.create(request.getRequestURL().toString());
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
