package org.twinhall.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URI;

/** Writes the targets of redirects as headers may hold them: an Arabic address in percent signs, not in letters that would be lost. */
final class PlainLocations extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void setHeader(String name, String value) {
                super.setHeader(name, name.equalsIgnoreCase("Location") ? plain(value) : value);
            }

            @Override
            public void addHeader(String name, String value) {
                super.addHeader(name, name.equalsIgnoreCase("Location") ? plain(value) : value);
            }

            @Override
            public void sendRedirect(String location) throws IOException {
                super.sendRedirect(plain(location));
            }
        });
    }

    private static String plain(String location) {
        return location.chars().allMatch(letter -> letter < 128) ? location : URI.create(location).toASCIIString();
    }
}
