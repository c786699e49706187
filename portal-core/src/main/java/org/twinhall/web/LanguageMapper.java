package org.twinhall.web;

import org.apache.wicket.request.IRequestHandler;
import org.apache.wicket.request.IRequestMapper;
import org.apache.wicket.request.Request;
import org.apache.wicket.request.Url;
import org.twinhall.text.Language;

/** Serves what is mounted inside below each language, and puts the language of the request into every address it makes. */
final class LanguageMapper implements IRequestMapper {

    private final IRequestMapper inner;

    LanguageMapper(IRequestMapper inner) {
        this.inner = inner;
    }

    @Override
    public IRequestHandler mapRequest(Request request) {
        return hasLanguage(request.getUrl()) ? inner.mapRequest(below(request)) : null;
    }

    @Override
    public int getCompatibilityScore(Request request) {
        return hasLanguage(request.getUrl()) ? inner.getCompatibilityScore(below(request)) : Integer.MIN_VALUE;
    }

    @Override
    public Url mapHandler(IRequestHandler handler) {
        var url = inner.mapHandler(handler);
        if (url != null) {
            url.getSegments().add(0, PortalSession.get().language().tag());
        }
        return url;
    }

    private static boolean hasLanguage(Url url) {
        return !url.getSegments().isEmpty() && Language.of(url.getSegments().get(0)).isPresent();
    }

    private static Request below(Request request) {
        var url = new Url(request.getUrl());
        url.removeLeadingSegments(1);
        return request.cloneWithUrl(url);
    }
}
