package org.twinhall.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.twinhall.web.PageCaching;
import org.twinhall.web.theme.Themes;

/** Answers anonymous readers from the page cache, and fills it with what pages say may be kept. */
final class PageCacheFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_QUERY = 300;

    private final transient PageCache cache;
    private final transient Themes themes;

    PageCacheFilter(PageCache cache, Themes themes) {
        this.cache = cache;
        this.themes = themes;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isAnonymousRead(request)) {
            chain.doFilter(request, response);
            return;
        }
        var key = key(request);
        var page = cache.find(key);
        if (page == null) {
            page = make(key, request, response, chain);
        }
        if (page != null) {
            page.send(request, response);
        }
    }

    /** The page, from whoever is making it already or else made here; null when it was answered with something that is not kept. */
    private CachedPage make(String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long generation = cache.generation();
        var making = cache.inMaking().begin(key, generation);
        var made = making.isMine() ? null : making.await();
        if (made != null) {
            return made;
        }
        try {
            var captured = new CapturedResponse(response, making::giveUp);
            chain.doFilter(request, captured);
            if (!Boolean.TRUE.equals(request.getAttribute(PageCaching.CACHEABLE)) || !captured.isWhole()) {
                captured.passOn();
                return null;
            }
            made = CachedPage.of(captured.getContentType(), captured.bytes());
            cache.keep(key, made, generation);
            making.end(made);
            return made;
        } finally {
            making.giveUp();
        }
    }

    private static boolean isAnonymousRead(HttpServletRequest request) {
        var method = request.getMethod();
        var query = request.getQueryString();
        // Any cookie may belong to somebody who is signed in: such requests are never answered from the cache.
        return (method.equals("GET") || method.equals("HEAD")) && request.getHeader("Cookie") == null
                && request.getHeader("Authorization") == null && (query == null || query.length() <= LONGEST_QUERY)
                && !FileFilter.isFile(request)
                && !request.getRequestURI().startsWith("/media/");
    }

    private String key(HttpServletRequest request) {
        var theme = themes.active();
        return theme.name() + " " + theme.digest() + " " + request.getScheme() + "://"
                + request.getServerName() + ":" + request.getServerPort() + request.getRequestURI() + "?" + request.getQueryString();
    }
}
