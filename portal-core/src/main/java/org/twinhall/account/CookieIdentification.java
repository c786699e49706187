package org.twinhall.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import org.twinhall.access.Identity;
import org.twinhall.web.Identification;

/** Knows people by the cookie of their sign-in. */
@Singleton
public class CookieIdentification implements Identification {

    private final SignInService signIns;
    private final SignInCookie cookie;

    @Inject
    CookieIdentification(SignInService signIns, SignInCookie cookie) {
        this.signIns = signIns;
        this.cookie = cookie;
    }

    @Override
    public Identity identify(HttpServletRequest request) {
        var token = cookie.read(request);
        return token == null ? Identity.VISITOR : signIns.identify(token);
    }
}
