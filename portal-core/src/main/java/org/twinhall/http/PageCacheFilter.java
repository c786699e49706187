package org.twinhall.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.twinhall.web.PageCaching;
import org.twinhall.web.theme.Themes;

/** Answers anonymous readers from the page cache, and fills it with what pages say may be kept. */
final class PageCacheFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_QUERY = 300;
    private static final Pattern NO_GZIP = Pattern.compile(".*gzip\\s*;\\s*q=0(\\.0*)?\\s*(,.*)?$");

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
            answer(request, response, page);
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
                && !request.getRequestURI().startsWith("/theme/") && !request.getRequestURI().startsWith("/wicket/")
                && !request.getRequestURI().startsWith("/media/");
    }

    private String key(HttpServletRequest request) {
        var theme = themes.active();
        return theme.name() + " " + theme.digest() + " " + request.getScheme() + "://"
                + request.getServerName() + ":" + request.getServerPort() + request.getRequestURI() + "?" + request.getQueryString();
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, CachedPage page) throws IOException {
        response.setHeader("ETag", page.tag());
        response.setHeader("Cache-Control", "public, no-cache");
        response.setHeader("Vary", "Accept-Encoding, Cookie");
        var known = request.getHeader("If-None-Match");
        if (known != null && (known.equals("*") || known.replace("W/", "").contains(page.tag()))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var accepted = request.getHeader("Accept-Encoding");
        boolean zip = accepted != null && accepted.contains("gzip") && !NO_GZIP.matcher(accepted).matches();
        var bytes = zip ? page.zipped() : page.body();
        if (zip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentType(page.type());
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(bytes);
        }
    }
}
