package org.twinhall.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/** Keeps the styles, scripts and drawings of themes and pages, whose addresses change with what is in them, and sends them packed. */
final class FileFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final long MOST_BYTES = 8L << 20;
    /** Fonts and pictures are packed as they are. */
    private static final Pattern PACKABLE = Pattern.compile(".*\\.(css|m?js|json|webmanifest|svg|txt)");
    /** What the portal says of files whose address holds a digest of them. */
    private static final String YEAR = "max-age=31536000";

    private final transient Cache<String, CachedPage> files = Caffeine.newBuilder().maximumWeight(MOST_BYTES)
            .weigher((String key, CachedPage file) -> key.length() * 2 + file.body().length * 2).build();

    /** Whether a file of a theme or of a page is asked for. */
    static boolean isFile(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/theme/") || request.getRequestURI().startsWith("/wicket/");
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getMethod().equals("GET") || request.getQueryString() != null || !isFile(request)
                || !PACKABLE.matcher(request.getRequestURI()).matches()) {
            chain.doFilter(request, response);
            return;
        }
        var address = request.getRequestURI();
        var file = files.getIfPresent(address);
        if (file == null) {
            file = read(address, request, response, chain);
        }
        if (file != null) {
            file.send(request, response);
        }
    }

    /** The file; null when it was answered with something that is not kept. */
    private CachedPage read(String address, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var captured = new CapturedResponse(response, () -> { });
        chain.doFilter(request, captured);
        if (!captured.isWhole() || !lasts(captured) || captured.getContentType() == null) {
            captured.passOn();
            return null;
        }
        var file = CachedPage.lasting(captured.getContentType(), captured.bytes());
        files.put(address, file);
        return file;
    }

    private static boolean lasts(HttpServletResponse response) {
        return response.getHeaders("Cache-Control").stream().anyMatch(directives -> directives.contains(YEAR));
    }
}
