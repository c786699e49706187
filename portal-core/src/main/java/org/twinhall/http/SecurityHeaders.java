package org.twinhall.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.twinhall.web.Embeddable;

/**
 * The same protective headers on every answer.
 *
 * <p>Pages carry no inline script or style, so the policy needs no nonce and fits cached and fresh pages alike.
 */
final class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; "
            + "font-src 'self'; connect-src 'self'; frame-src 'self' https://www.youtube-nocookie.com https://player.vimeo.com https://www.openstreetmap.org; form-action 'self'; base-uri 'none'; "
            + "object-src 'none'; manifest-src 'self'; frame-ancestors 'self'";

    /** In the frame of another site: nothing but to be looked at. */
    private static final String EMBEDDED = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'none'; base-uri 'none'; "
            + "frame-ancestors *";

    private final transient Set<Embeddable> embeddables;

    SecurityHeaders(Set<Embeddable> embeddables) {
        this.embeddables = embeddables;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean embedded = embeddables.stream().anyMatch(embeddable -> embeddable.holds(request.getServletPath()));
        response.setHeader("Content-Security-Policy", embedded ? EMBEDDED : POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (!embedded) {
            response.setHeader("X-Frame-Options", "SAMEORIGIN");
        }
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), browsing-topics=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        chain.doFilter(request, response);
    }
}
