package org.twinhall.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Hears out what was posted even when the answer was clear before its end, as for a file that is too large: a browser
 * that is cut off while it sends shows "connection reset" instead of the answer.
 */
final class PatientEar extends HttpFilter {

    private static final long serialVersionUID = 1L;
    /** In bytes; who sends more is cut off. */
    private static final long PATIENCE = 128L << 20;
    private static final Set<String> SENDING = Set.of("POST", "PATCH");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        if (SENDING.contains(request.getMethod()) && !request.isAsyncStarted()) {
            hearOut(request);
        }
    }

    private static void hearOut(HttpServletRequest request) {
        try {
            var body = request.getInputStream();
            var buffer = new byte[16 * 1024];
            long heard = 0;
            for (int read = body.read(buffer); read >= 0 && heard < PATIENCE; read = body.read(buffer)) {
                heard += read;
            }
        } catch (IOException | IllegalStateException e) {
            // The sender left, or the form was read as text, to its end: either way there is nothing more to hear.
            return;
        }
    }
}
