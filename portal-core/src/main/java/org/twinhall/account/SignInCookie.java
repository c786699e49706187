package org.twinhall.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.stream.Stream;

/** The cookie in which a browser keeps its sign-in; over https no other host and no plain connection can set it. */
@Singleton
public class SignInCookie {

    private static final String NAME = "signin";
    private static final String LOCKED_NAME = "__Host-" + NAME;
    private static final int LONGEST = 100;

    private final SignInTerm term;

    @Inject
    SignInCookie(SignInTerm term) {
        this.term = term;
    }

    /** The token that the browser shows; null for none. */
    public String read(HttpServletRequest request) {
        var name = name(request);
        return Stream.ofNullable(request.getCookies()).flatMap(Stream::of).filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue).filter(value -> !value.isEmpty() && value.length() <= LONGEST).findFirst().orElse(null);
    }

    public void write(HttpServletRequest request, HttpServletResponse response, String token) {
        set(request, response, token, term.value());
    }

    public void clear(HttpServletRequest request, HttpServletResponse response) {
        set(request, response, "", Duration.ZERO);
    }

    private static void set(HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
        var cookie = new Cookie(name(request), value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge((int) age.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? LOCKED_NAME : NAME;
    }
}
